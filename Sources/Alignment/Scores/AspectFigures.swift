/// What the ratings of one account say of one aspect.
package struct AspectFigures: Sendable {
  /// The weighted mean of the raters' newest scores, 1 to 5.
  package let level: Double?
  /// The highest less the lowest of them.
  package let spread: Double?
  /// The level as of the previous date.
  package let previousLevel: Double?
  /// Of the level, like for like: over the raters whose scores stand at both dates, now less then; nil without one.
  package let change: Double?

  /// The level as 0 to 100.
  package var score: Double? { level.map(Self.score) }

  package var previousScore: Double? { previousLevel.map(Self.score) }

  /// A level as 0 to 100.
  package static func score(ofLevel level: Double) -> Double { AspectWeights.score(ofLevel: level) }

  /// Whether the level lies below the model's floor; a difference below 1e-9 is none.
  package func isBelow(floor: Double) -> Bool { level.map { Self.isBelow($0, floor: floor) } ?? false }

  package static func isBelow(_ level: Double, floor: Double) -> Bool { level < floor - 1e-9 }
}
