import AccountPlans
import Diagnostics

/// What the ratings of one account say, as of the date.
package struct AccountAlignment: Sendable {
  /// All who rated or were expected to, by id.
  package let raters: [Rater]
  /// In the model's order.
  package let aspects: [AspectFigures]
  /// 0 to 100; nil where nothing is scored.
  package let index: Double?
  package let hard: Double?
  package let soft: Double?
  /// 0 to 1; nil where everything asked for is unknown.
  package let coverage: Double?
  /// Coverage is nil or below the model's.
  package let isProvisional: Bool
  /// The newest review held before the date, else 90 days before it.
  package let previousDate: Day
  package let previousIndex: Double?
  /// Like for like, in points; nil without a cell that is scored at both dates.
  package let change: Double?
  /// nil like the change.
  package let moved: Movement?
  /// By date, one for each day on which an entry was made.
  package let history: [IndexPoint]
  private let cells: [ScoreCell]

  package var balance: Double? {
    guard let hard, let soft else { return nil }
    return hard - soft
  }

  package var newestEntry: Day? { history.last?.date }

  package func cell(rater: Int, aspect: Int) -> ScoreCell { cells[rater * aspects.count + aspect] }

  /// The index of a rater; nil for one who neither rated nor was expected to.
  package func index(ofRater id: String) -> Int? { raters.firstIndex { $0.id == id } }
}

extension AccountAlignment {
  /// How long before the date the previous date lies where no review was held.
  package static let daysWithoutReview = 90

  init(_ plan: Shared<AccountPlan>, previousReview: Day?, context: AssessmentContext) {
    let raters = RaterList(plan, context: context).raters
    let previousDate = previousReview ?? context.asOf.advanced(by: -Self.daysWithoutReview)
    let dates = plan.value.entriesByDate(until: context.asOf)
    let newer = dates.partitioningIndex { $0.date > previousDate }
    var sheet = ScoreSheet(raters: raters, context: context)
    var history: [IndexPoint] = []
    history.reserveCapacity(dates.count)
    func apply(_ dates: ArraySlice<DatedEntries>) {
      for entries in dates {
        sheet.apply(entries, of: plan)
        history.append(IndexPoint(date: entries.date, index: sheet.index().value))
      }
    }
    apply(dates[..<newer])
    let earlier = sheet
    apply(dates[newer...])
    let changed = sheet.change(since: earlier)
    let coverage = sheet.coverage().value
    self.init(
      raters: raters,
      aspects: sheet.levels.indices.map { aspect in
        AspectFigures(
          level: sheet.levels[aspect], spread: sheet.spread(of: aspect)?.value, previousLevel: earlier.levels[aspect],
          change: changed.change(ofLevel: aspect))
      },
      index: sheet.index().value, hard: sheet.index(of: .hard).value, soft: sheet.index(of: .soft).value,
      coverage: coverage, isProvisional: coverage.map { $0 < context.model.minCoverage - 1e-9 } ?? true,
      previousDate: previousDate, previousIndex: earlier.index().value, change: changed.change, moved: changed.moved,
      history: history, cells: sheet.cells)
  }
}
