import Diagnostics
import FrontMatter

/// What an investment is expected to bring, in incremental net cash.
package struct BusinessCase: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var text: Located<String>?
  package var investment: Located<Double>?
  package var cashFlows: Located<[Located<Double>]>?
  package var probability: Located<Double>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .optional("text", .text, "What it is for.") { $0.text = $1 },
    .optional("investment", .number(.natural), "What is spent at the start.") { $0.investment = $1 },
    .optional("cash_flows", .list(of: .number()), "Incremental net cash a year, the first at the end of year 1.") {
      $0.cashFlows = $1
    },
    .optional("probability", .number(.probability), "How likely the flows are.") { $0.probability = $1 },
  ]
}
