/// What moved between two dates, over the (rater, aspect) cells that are scored at both.
package struct LikeForLike: Sendable {
  /// A cell that is scored at both dates.
  package struct Cell: Sendable {
    package let aspect: Int
    package let rater: Int
    package let weight: Double
    package let then: ScoreCell
    package let now: ScoreCell
  }

  /// Levels over those cells, in the model's order; nil without one.
  package let levels: (then: [Double?], now: [Double?])
  /// The index over those cells.
  package let index: (then: WeightedMean, now: WeightedMean)
  /// Of all those cells.
  private let counted: Movement

  init(levels: (then: [Double?], now: [Double?]), index: (then: WeightedMean, now: WeightedMean), counted: Movement) {
    self.levels = levels
    self.index = index
    self.counted = counted
  }

  /// Of the index, in points; nil without such a cell.
  package var change: Double? { Self.difference(index.now.value, index.then.value) }

  /// nil like the change.
  package var moved: Movement? { change == nil ? nil : counted }

  /// Of an aspect's level; nil without such a cell.
  package func change(ofLevel aspect: Int) -> Double? { Self.difference(levels.now[aspect], levels.then[aspect]) }

  private static func difference(_ now: Double?, _ then: Double?) -> Double? {
    guard let now, let then else { return nil }
    return now - then
  }
}
