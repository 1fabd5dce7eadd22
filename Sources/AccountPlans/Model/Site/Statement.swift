import Diagnostics
import FrontMatter

/// A sentence that a rater reads before giving a score.
package struct Statement: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var text: Located<LocalizedText>

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    text = Located(LocalizedText(Located("", at: at)), at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique within its aspect.") { $0.id = $1 },
    .required("text", .localizedText, "The sentence.") { $0.text = $1 },
  ]
}
