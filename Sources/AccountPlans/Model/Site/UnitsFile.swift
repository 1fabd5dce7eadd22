import Diagnostics
import FrontMatter

/// `units.yaml`.
package struct UnitsFile: Record {
  package var at: SourceRange
  package var units: [Unit] = []

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("units", .list(of: .record), "The units.") { $0.units = $1?.value ?? [] }
  ]
}
