/// A rater's newest answer on one aspect, as indices in the plan.
package struct ScoreCell: Sendable {
  /// In `plan.ratings`; below 0 without an answer.
  let entry: Int32
  /// In the entry's `scores`.
  let index: Int32
  /// 1 to 5; 0 for `unknown` and without an answer.
  let score: Int8

  static let empty = ScoreCell(entry: -1, index: 0, score: 0)

  /// There is a score or an `unknown`.
  package var isAnswered: Bool { entry >= 0 }

  package var isScored: Bool { score > 0 }

  /// 1 to 5; nil for `unknown` and without an answer.
  package var given: Int? { score > 0 ? Int(score) : nil }
}
