import Diagnostics
import FrontMatter

/// What the account is to reach.
package struct Objective: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var text: Located<String>
  package var customerGoal: Located<String>?
  package var companyGoal: Located<String>?
  package var measure: Located<String>?
  package var baseline: Located<Double>?
  package var target: Located<Double>?
  package var actual: Located<Double>?
  package var writtenDue: Located<Due>?
  package var owner: Located<String>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    text = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .required("text", .text, "What is to be reached.") { $0.text = $1 },
    .optional("customer_goal", .text, "The goal of the customer that it serves.") { $0.customerGoal = $1 },
    .optional("company_goal", .reference, "The goal of ours that it serves.") { $0.companyGoal = $1 },
    .optional("measure", .text, "What is measured.") { $0.measure = $1 },
    .optional("baseline", .number(), "Where it started.") { $0.baseline = $1 },
    .optional("target", .number(), "Where it is to be.") { $0.target = $1 },
    .optional("actual", .number(), "Where it stands.") { $0.actual = $1 },
    .optional("due", .due, "When it is to be reached.") { $0.writtenDue = $1 },
    .optional("owner", .name, "The one accountable person.") { $0.owner = $1 },
  ]

  /// The day by which it is due.
  package var due: Located<Day>? { writtenDue.map { Located($0.value.day, at: $0.at) } }
}
