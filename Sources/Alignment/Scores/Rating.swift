import Diagnostics

/// A rater's newest answer on one aspect.
package struct Rating: Sendable {
  /// Place in `alignment.raters`.
  package let rater: Int
  /// 1 to 5; nil for `unknown`.
  package let score: Int?
  package let date: Day
  /// Place of its entry in `plan.ratings`.
  package let entry: Int
  /// Place in the entry's scores.
  let place: Int
}
