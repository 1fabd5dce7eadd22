import Diagnostics
import FrontMatter

/// What management should decide now.
@usableFromInline package struct Ask: Record {
  @usableFromInline package var at: SourceRange
  package var id: Located<String>
  package var forum: Located<String>?
  package var about: Located<String>?
  package var text: Located<String>
  package var options: [Located<String>] = []
  package var recommendation: Located<String>?
  package var writtenDue: Located<Due>?
  @usableFromInline package var status: Located<AskStatus>?

  @usableFromInline package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    text = Located("", at: at)
  }

  @usableFromInline package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .optional("forum", .reference, "The forum that decides.") { $0.forum = $1 },
    .optional("about", .reference, "The id of what it is about.") { $0.about = $1 },
    .required("text", .text, "What is asked.") { $0.text = $1 },
    .optional("options", .list(of: .text), "What may be chosen.") { $0.options = $1?.value ?? [] },
    .optional("recommendation", .text, "What the KAM advises.") { $0.recommendation = $1 },
    .optional("due", .due, "By when.") { $0.writtenDue = $1 },
    .optional("status", .choice, "open, decided or dropped; open where absent.") { $0.status = $1 },
  ]

  @inlinable package var isOpen: Bool {
    guard let status else { return true }
    if case .open = status.value { return true }
    return false
  }

  /// The day by which it is due.
  package var due: Located<Day>? { writtenDue.map { Located($0.value.day, at: $0.at) } }
}
