import Diagnostics
import FrontMatter

/// A way to divide the portfolio.
package struct AccountGroup: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?
  package var values: [Named] = []

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique among groups.") { $0.id = $1 },
    .optional("name", .localizedText, "As the site shows it.") { $0.name = $1 },
    .optional("values", .list(of: .record(orBare: .id) { Named($0) }), "What an account may be in it.") {
      $0.values = $1?.value ?? []
    },
  ]
}
