import Diagnostics
import FrontMatter

/// A further role of contacts.
package struct RoleEntry: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  /// A role written as its bare id.
  init(_ id: Located<String>) {
    self.init(at: id.at)
    self.id = id
  }

  package static let keys: [Key<Self>] = [
    .required("id", .roleID, "Unique among roles, the built-in ones too.") { $0.id = $1 },
    .optional("name", .localizedName, "As the site shows it.") { $0.name = $1 },
  ]
}
