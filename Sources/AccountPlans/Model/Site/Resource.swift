import Diagnostics
import FrontMatter

/// What a unit reserves for key accounts.
package struct Resource: Record {
  package var at: SourceRange
  package var resource: Located<String>
  package var unit: Located<String>?
  package var divisible: Located<Bool>?
  package var periods: [MapEntry<Double>] = []

  package init(at: SourceRange) {
    self.at = at
    resource = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("resource", .name, "A role, a machine or a person.") { $0.resource = $1 },
    .optional("unit", .name, "What it is counted in.") { $0.unit = $1 },
    .optional("divisible", .flag, "It can be split.") { $0.divisible = $1 },
    .optional("periods", .map(of: .number(.natural)), "Capacity by period.") { $0.periods = $1?.value ?? [] },
  ]
}
