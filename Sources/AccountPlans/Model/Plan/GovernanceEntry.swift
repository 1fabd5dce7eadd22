import Diagnostics
import FrontMatter

/// The meetings of a forum that took up the account.
package struct GovernanceEntry: Record {
  package var at: SourceRange
  package var forum: Located<String>
  package var held: [Located<Day>] = []
  package var decisions: [Decision] = []

  package init(at: SourceRange) {
    self.at = at
    forum = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("forum", .reference, "The forum.") { $0.forum = $1 },
    .optional("held", .list(of: .day), "Days on which it met about the account.") { $0.held = $1?.value ?? [] },
    .optional("decisions", .list(of: .record), "What was decided then.") { $0.decisions = $1?.value ?? [] },
  ]
}
