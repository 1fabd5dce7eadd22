import Alignment
import Diagnostics

/// How an index moved: like for like, and by what ratings did that stand on one of the two dates only.
package struct IndexMove {
  package let before: Double
  package let now: Double
  package let change: Double
  /// Somebody scored for the first time what had no score of theirs then.
  package let hasNew: Bool
  /// Somebody who scored then says `unknown` now.
  package let hasGone: Bool

  /// nil without a change.
  package init?(_ alignment: borrowing AccountAlignment) {
    guard let before = alignment.previousIndex, let now = alignment.index, let change = alignment.change,
      let moved = alignment.moved
    else { return nil }
    self.before = before
    self.now = now
    self.change = change
    var scored = 0
    var unknown = 0
    if abs(now - before - change) > 1e-9 {
      for rater in alignment.raters.indices {
        for aspect in alignment.aspects.indices {
          let cell = alignment.cell(rater: rater, aspect: aspect)
          if cell.isScored { scored += 1 } else if cell.isAnswered { unknown += 1 }
        }
      }
    }
    hasNew = scored > moved.count
    hasGone = unknown > 0
  }

  /// What is left of the move beyond the change, in points.
  package var rest: Double { now - before - change }

  /// The same as the difference of what pages show; 0 where it rounds away.
  package func shownRest(_ words: PageWords) -> Int {
    let exact = words.rounded(rest)
    let shown = words.rounded(now) - words.rounded(before) - words.rounded(change)
    return exact.signum() == shown.signum() ? shown : 0
  }

  /// `+4 by new ratings`; nil where nothing shows.
  package func restText(_ words: PageWords) -> String? {
    let rest = shownRest(words)
    return rest == 0 ? nil : Self.text(of: rest, hasNew: hasNew, hasGone: hasGone, words)
  }

  static func text(of rest: Int, hasNew: Bool, hasGone: Bool, _ words: PageWords) -> String {
    let key = !hasNew ? "rest-gone" : hasGone ? "rest-both" : "rest-new"
    return words.phrase(key, ["points": .name(words.change(Double(rest)))])
  }
}
