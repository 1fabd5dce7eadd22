import Diagnostics
import FrontMatter

/// When management goes through the plan.
package struct Review: Record {
  package var at: SourceRange
  package var held: [Located<Day>] = []
  package var next: Located<Day>?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("held", .list(of: .day), "Days on which a review was held.") { $0.held = $1?.value ?? [] },
    .optional("next", .day, "The day of the next review.") { $0.next = $1 },
  ]
}
