import Diagnostics
import FrontMatter

/// A meeting that takes up accounts.
package struct Forum: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?
  package var cadenceDays: Located<Double>?
  package var reviews: Located<Bool>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique among forums.") { $0.id = $1 },
    .optional("name", .localizedText, "As the site shows it.") { $0.name = $1 },
    .optional("cadence_days", .number(.natural), "Days from one meeting to the next; the review cadence where absent.")
    { $0.cadenceDays = $1 },
    .optional("reviews", .flag, "Its meetings review plans.") { $0.reviews = $1 },
  ]
}
