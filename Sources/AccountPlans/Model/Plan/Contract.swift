import Diagnostics
import FrontMatter

/// The agreement with the customer.
package struct Contract: Record {
  package var at: SourceRange
  package var ends: Located<Day>?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("ends", .day, "Its last day.") { $0.ends = $1 }
  ]
}
