import Diagnostics
import FrontMatter

/// `model.yaml`.
package struct ModelFile: Record {
  package var at: SourceRange
  package var aspects: Located<[AspectEntry]>?
  package var raters: [MapEntry<Double>] = []
  package var levels: Located<[Located<String>]>?
  package var floor: Located<Double>?
  package var spreadLimit: Located<Double>?
  package var minCoverage: Located<Double>?
  package var parts: Located<[Located<Part>]>?
  package var sections: [Located<LocalizedText>] = []
  package var roles: [RoleEntry] = []
  package var limits: Limits?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("aspects", .list(of: .record), "The aspects of alignment, the whole list.") { $0.aspects = $1 },
    .optional("raters", .map(of: .number(.ratio)), "Weights by rater.") { $0.raters = $1?.value ?? [] },
    .optional("levels", .list(of: .text), "Names of the levels 1 to 5.") { $0.levels = $1 },
    .optional("floor", .number(.scale), "The level below which an aspect is low.") { $0.floor = $1 },
    .optional("spread_limit", .number(.positive), "The spread from which units disagree.") { $0.spreadLimit = $1 },
    .optional("min_coverage", .number(.probability), "The coverage below which an index is provisional.") {
      $0.minCoverage = $1
    },
    .optional("parts", .list(of: .choice), "What a plan should have.") { $0.parts = $1 },
    .optional("sections", .list(of: .localizedText), "Headings that a plan must have.") {
      $0.sections = $1?.value ?? []
    },
    .optional("roles", .list(of: .record(orBare: .roleID) { RoleEntry($0) }), "Further roles of contacts.") {
      $0.roles = $1?.value ?? []
    },
    .optional("limits", .record, "Days and points.") { $0.limits = $1?.value },
  ]
}
