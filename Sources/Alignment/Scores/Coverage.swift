/// How many of the cells of expected rater and aspect are scored.
package struct Coverage: Hashable, Sendable {
  package private(set) var scored = 0
  package private(set) var unknown = 0
  /// Unanswered ones too.
  package private(set) var all = 0

  /// Scored cells over all but the unknown ones, 0 to 1; nil where nothing is left.
  package var value: Double? { all > unknown ? Double(scored) / Double(all - unknown) : nil }

  mutating func add(_ cell: ScoreCell) {
    all += 1
    if cell.isScored { scored += 1 } else if cell.isAnswered { unknown += 1 }
  }
}
