import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

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
  package init?(_ assessed: borrowing AssessedPlan, context: AssessmentContext) {
    let alignment = assessed.alignment
    guard let before = alignment.previousIndex, let now = alignment.index, let change = alignment.change,
      let moved = alignment.moved
    else { return nil }
    self.before = before
    self.now = now
    self.change = change
    var scored = 0
    var hasGone = false
    if abs(now - before - change) > 1e-9 {
      for rater in alignment.raters.indices {
        for aspect in alignment.aspects.indices {
          let cell = alignment.cell(rater: rater, aspect: aspect)
          if cell.isScored {
            scored += 1
          } else if cell.isAnswered, !hasGone {
            hasGone = Self.isGone(rater: rater, aspect: aspect, assessed, context)
          }
        }
      }
    }
    hasNew = scored > moved.count
    self.hasGone = hasGone
  }

  /// Whether a rater who says `unknown` now had scored the aspect by the previous date.
  private static func isGone(
    rater: Int, aspect: Int, _ assessed: borrowing AssessedPlan, _ context: AssessmentContext
  ) -> Bool {
    let previous = assessed.alignment.previousDate
    guard let now = assessed.rating(rater: rater, aspect: aspect), now.date > previous else { return false }
    let id = assessed.alignment.raters[rater].id
    let key = context.model.aspects[aspect].id
    var newest: Day?
    var isScored = false
    for index in assessed.plan.ratings.indices {
      let entry = assessed.plan.ratings[index]
      guard entry.rater.value == id, entry.date.value <= previous, newest.map({ entry.date.value >= $0 }) ?? true,
        let score = entry.scores.first(where: { $0.key.value == key })
      else { continue }
      newest = entry.date.value
      if case .level = score.value.value { isScored = true } else { isScored = false }
    }
    return isScored
  }

  /// What is left of the move beyond the change, in points.
  package var rest: Double { now - before - change }

  /// What is left as the difference of what pages show; 0 where it rounds away.
  static func shownRest(from before: Double, to now: Double, change: Double, _ words: PageWords) -> Int {
    let exact = words.rounded(now - before - change)
    let shown = words.rounded(now) - words.rounded(before) - words.rounded(change)
    return exact.signum() == shown.signum() ? shown : 0
  }

  /// `+4 by new ratings`; nil where nothing shows.
  package func restText(_ words: PageWords) -> String? {
    let rest = Self.shownRest(from: before, to: now, change: change, words)
    return rest == 0 ? nil : Self.text(of: rest, hasNew: hasNew, hasGone: hasGone, words)
  }

  static func text(of rest: Int, hasNew: Bool, hasGone: Bool, _ words: PageWords) -> String {
    let points = Argument.name(words.change(Double(rest)))
    if !hasNew { return words.text(.restGone(points: points)) }
    return words.text(hasGone ? .restBoth(points: points) : .restNew(points: points))
  }
}
