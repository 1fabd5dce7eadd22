import Diagnostics
import FrontMatter

/// A step somebody takes.
@usableFromInline package struct Action: Record {
  @usableFromInline package var at: SourceRange
  package var id: Located<String>
  package var objective: Located<String>?
  package var aspect: Located<String>?
  package var text: Located<String>
  package var owner: Located<String>?
  package var unit: Located<String>?
  package var writtenDue: Located<Due>?
  @usableFromInline package var status: Located<ActionStatus>?
  package var doneOn: Located<Day>?

  @usableFromInline package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    text = Located("", at: at)
  }

  @usableFromInline package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .optional("objective", .reference, "The objective it serves.") { $0.objective = $1 },
    .optional("aspect", .reference, "The aspect of alignment it is to raise.") { $0.aspect = $1 },
    .required("text", .text, "What is done.") { $0.text = $1 },
    .optional("owner", .name, "Who does it.") { $0.owner = $1 },
    .optional("unit", .reference, "The unit that does it.") { $0.unit = $1 },
    .optional("due", .due, "When it is to be done.") { $0.writtenDue = $1 },
    .optional("status", .choice, "open, in_progress, blocked, done or dropped; open where absent.") { $0.status = $1 },
    .optional("done_on", .day, "When it was done.") { $0.doneOn = $1 },
  ]

  /// Live: neither done nor dropped.
  @inlinable package var isPending: Bool {
    guard let status else { return true }
    switch status.value {
    case .open, .inProgress, .blocked: return true
    case .done, .dropped: return false
    }
  }

  /// The day by which it is due.
  package var due: Located<Day>? { writtenDue.map { Located($0.value.day, at: $0.at) } }
}
