import Diagnostics
import FrontMatter

/// What a meeting decided.
package struct Decision: Record {
  package var at: SourceRange
  package var text: Located<String>
  package var owner: Located<String>?
  package var writtenDue: Located<Due>?
  package var status: Located<DecisionStatus>?

  package init(at: SourceRange) {
    self.at = at
    text = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("text", .text, "What was decided.") { $0.text = $1 },
    .optional("owner", .name, "Who carries it out.") { $0.owner = $1 },
    .optional("due", .due, "By when.") { $0.writtenDue = $1 },
    .optional("status", .choice, "open, done or dropped; open where absent.") { $0.status = $1 },
  ]

  /// The day by which it is due.
  package var due: Located<Day>? { writtenDue.map { Located($0.value.day, at: $0.at) } }
}
