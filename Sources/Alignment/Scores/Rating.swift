import AccountPlans
import Diagnostics
import FrontMatter

/// A rater's newest answer on one aspect.
package struct Rating: Sendable {
  /// Index in `alignment.raters`.
  package let rater: Int
  /// 1 to 5; nil for `unknown`.
  package let score: Int?
  package let date: Day
  /// Index of its entry in `plan.ratings`.
  package let entry: Int
  /// Index in the entry's scores.
  private let index: Int

  /// nil for a cell without an answer.
  package init?(_ cell: ScoreCell, rater: Int, in plan: Shared<AccountPlan>) {
    guard cell.isAnswered else { return nil }
    self.rater = rater
    score = cell.given
    entry = Int(cell.entry)
    index = Int(cell.index)
    date = plan.ratings[entry].date.value
  }

  /// Where it stands in the source.
  package func source(in plan: Shared<AccountPlan>) -> SourceRange { plan.ratings[entry].scores[index].value.at }
}
