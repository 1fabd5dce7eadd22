import Diagnostics
import FrontMatter

/// An aspect as model.yaml words it; what is absent is inherited from the built-in aspect of the id.
package struct AspectEntry: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?
  package var kind: Located<AspectKind>?
  package var weight: Located<Double>?
  package var statements: Located<[Statement]>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique among aspects.") { $0.id = $1 },
    .optional("name", .localizedText, "As the site shows it.") { $0.name = $1 },
    .optional("kind", .choice, "hard or soft.") { $0.kind = $1 },
    .optional("weight", .number(.ratio), "Its weight in the index.") { $0.weight = $1 },
    .optional("statements", .list(of: .record), "What a rater reads.") { $0.statements = $1 },
  ]
}
