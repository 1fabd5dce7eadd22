/// Somebody who rated an account, or was expected to.
package struct Rater: Hashable, Sendable {
  /// `kam`, `sponsor` or a unit's id.
  package let id: String
  package internal(set) var isExpected: Bool

  package static let kam = "kam"
  package static let sponsor = "sponsor"
}
