import Diagnostics
import FrontMatter

/// What the customer is promised and which units must back it.
package struct Promise: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var promise: Located<String>
  package var valueToCustomer: Located<Double>?
  package var valueToUs: Located<Double>?
  package var needs: [Need] = []

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    promise = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .required("promise", .text, "What is promised.") { $0.promise = $1 },
    .optional("value_to_customer", .number(), "Worth to the customer a year, in the plan's currency.") {
      $0.valueToCustomer = $1
    },
    .optional("value_to_us", .number(), "Worth to us a year, in the plan's currency.") { $0.valueToUs = $1 },
    .optional("needs", .list(of: .record), "The units without which it cannot be kept.") { $0.needs = $1?.value ?? [] },
  ]
}
