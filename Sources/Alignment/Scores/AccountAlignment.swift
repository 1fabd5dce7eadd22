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

  /// The place of a rater; nil for one who neither rated nor was expected to.
  package func place(ofRater id: String) -> Int? { raters.firstIndex { $0.id == id } }
}

extension AccountAlignment {
  init(_ plan: Shared<AccountPlan>, previousReview: Day?, context: AssessmentContext) {
    let raters = RaterList(plan, context: context).raters
    let previousDate = previousReview ?? context.asOf.advanced(by: -90)
    var sheet = ScoreSheet(raters: raters, context: context)
    var previous: ScoreSheet?
    var history: [IndexPoint] = []
    for (date, entries) in Self.entriesByDate(plan, context: context) {
      if previous == nil, date > previousDate { previous = sheet }
      for entry in entries { sheet.apply(plan.ratings[entry], at: entry) }
      sheet.settle()
      history.append(IndexPoint(date: date, index: sheet.index))
    }
    let earlier = previous ?? sheet
    let changed = sheet.change(since: earlier.cells)
    let coverage = sheet.coverage
    self.init(
      raters: raters,
      aspects: sheet.levels.indices.map { aspect in
        AspectFigures(
          level: sheet.levels[aspect], spread: sheet.spread(of: aspect), previousLevel: earlier.levels[aspect],
          change: changed.levels[aspect])
      },
      index: sheet.index, hard: sheet.index(of: .hard), soft: sheet.index(of: .soft), coverage: coverage,
      isProvisional: coverage.map { $0 < context.model.minCoverage - 1e-9 } ?? true,
      previousDate: previousDate, previousIndex: earlier.index, change: changed.change, moved: changed.moved,
      history: history, cells: sheet.cells)
  }

  /// The places of the entries that have happened, by date; those of one date as they stand in the plan.
  private static func entriesByDate(_ plan: Shared<AccountPlan>, context: AssessmentContext) -> [(Day, [Int])] {
    var order: [Int64] = []
    order.reserveCapacity(plan.ratings.count)
    for index in plan.ratings.indices {
      let date = plan.ratings[index].date.value
      if context.hasHappened(date) { order.append(Int64(date.number) << 32 | Int64(index)) }
    }
    order.sort()
    var grouped: [(Day, [Int])] = []
    grouped.reserveCapacity(order.count)
    for key in order {
      let date = Day(number: Int(key >> 32))
      let index = Int(key & 0xFFFF_FFFF)
      if grouped.last?.0 == date {
        grouped[grouped.count - 1].1.append(index)
      } else {
        grouped.append((date, [index]))
      }
    }
    return grouped
  }
}
