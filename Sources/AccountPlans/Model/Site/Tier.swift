import Diagnostics
import FrontMatter

/// A class of accounts; the first comes first.
package struct Tier: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?
  package var parts: Located<[Located<Part>]>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique among tiers.") { $0.id = $1 },
    .optional("name", .localizedText, "As the site shows it.") { $0.name = $1 },
    .optional("parts", .list(of: .choice), "What a plan of the tier should have; all parts of the model where absent.")
    { $0.parts = $1 },
  ]
}
