import Diagnostics
import FrontMatter

/// Top management's word on key accounts.
package struct ManagementCommitment: Record {
  package var at: SourceRange
  package var text: Located<String>
  package var by: Located<String>?
  package var date: Located<Day>?

  package init(at: SourceRange) {
    self.at = at
    text = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("text", .text, "What was said.") { $0.text = $1 },
    .optional("by", .name, "Who said it.") { $0.by = $1 },
    .optional("date", .day, "When.") { $0.date = $1 },
  ]
}
