import Diagnostics
import FrontMatter

/// A unit that a promise depends on.
package struct Need: Record {
  package var at: SourceRange
  package var unit: Located<String>
  package var commitment: Located<Commitment>

  package init(at: SourceRange) {
    self.at = at
    unit = Located("", at: at)
    commitment = Located(.pending, at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("unit", .reference, "The unit.") { $0.unit = $1 },
    .required("commitment", .choice, "Whether the unit stands behind it.") { $0.commitment = $1 },
  ]
}
