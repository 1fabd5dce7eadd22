import Diagnostics
import FrontMatter

/// Something with an id and a name.
package struct Named: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique among its kind.") { $0.id = $1 },
    .optional("name", .localizedText, "As the site shows it.") { $0.name = $1 },
  ]
}
