import AccountPlans
import Alignment
import StringTemplates

/// The fields of Disc in the templates.
package struct DiscView: View, Equatable {
  package var x: Double
  /// Px: equal scores stand 17 apart, centred: 0; −8.5, 8.5; −17, 0, 17
  package var shift: Double
  package var letter: String
  package var kam: Bool

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("shift", \.shift),
    .text("letter", \.letter),
    .flag("kam", \.kam),
  ]
}

/// The fields of Span in the templates.
package struct SpanView: View, Equatable {
  package var from: Double
  package var to: Double
  package var wide: Bool

  package static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .flag("wide", \.wide),
  ]
}

/// The fields of LevelBar in the templates.
package struct LevelBarView: View, Equatable {
  /// % = 23·(level − 1)
  package var width: Double
  /// % = 4 + 23·(level − 1)
  package var x: Double

  package static let fields: [Field<Self>] = [
    .number("width", \.width),
    .number("x", \.x),
  ]
}

/// The fields of Position in the templates.
package struct PositionView: View, Equatable {
  package var x: Double

  package static let fields: [Field<Self>] = [
    .number("x", \.x)
  ]
}

/// The lane of one aspect of an account: a scale of 1 to 5 in %, with the raters' discs above the bar of their level.
package struct AspectLane {
  /// What one rater scored, with the letters of the rater's disc.
  package struct Score {
    package let letter: String
    /// 1 to 5; nil for `unknown` and for one who has not rated.
    package let score: Int?
    package let isKAM: Bool

    package init(letter: String, score: Int?, isKAM: Bool) {
      self.letter = letter
      self.score = score
      self.isKAM = isKAM
    }
  }

  /// Px between discs of equal scores.
  package static let gap = 17.0
  /// Px that discs of equal scores take up at most from the first to the last, so that they stay clear of the next score.
  package static let widest = 51.0

  /// Percent left free beside level 1, and between two levels.
  private static let margin = 4.0
  private static let step = 23.0

  package let discs: [DiscView]
  /// From the lowest to the highest score; nil below two of them.
  package let span: SpanView?

  /// `spreadLimit` is the spread from which units disagree.
  package init(_ scores: [Score], spreadLimit: Double) {
    var counts = [0, 0, 0, 0, 0]
    for entry in scores { if let score = entry.score { counts[Self.slot(score)] += 1 } }
    var placed = [0, 0, 0, 0, 0]
    var discs: [DiscView] = []
    discs.reserveCapacity(scores.count)
    for entry in scores {
      guard let score = entry.score else { continue }
      let slot = Self.slot(score)
      let shift = Self.shift(placed[slot], of: counts[slot])
      placed[slot] += 1
      discs.append(
        DiscView(x: Self.x(Double(slot + 1)), shift: shift, letter: entry.letter, kam: entry.isKAM))
    }
    self.discs = discs
    let lowest = counts.firstIndex { $0 > 0 } ?? 0
    let highest = counts.lastIndex { $0 > 0 } ?? 0
    span =
      discs.count < 2
      ? nil
      : SpanView(
        from: Self.x(Double(lowest + 1)), to: Self.x(Double(highest + 1)),
        wide: AlignmentModel.isWide(Double(highest - lowest), limit: spreadLimit))
  }

  /// Where a score or level stands, in %.
  package static func x(_ level: Double) -> Double { margin + step * (min(5, max(1, level)) - 1) }

  /// The bar from 1 to a level.
  package static func bar(to level: Double) -> LevelBarView {
    LevelBarView(width: x(level) - x(1), x: x(level))
  }

  private static func slot(_ score: Int) -> Int { min(4, max(0, score - 1)) }

  private static func shift(_ index: Int, of count: Int) -> Double {
    guard count > 1 else { return 0 }
    let gap = min(Self.gap, widest / Double(count - 1))
    return gap * (Double(index) - Double(count - 1) / 2)
  }
}
