import AccountPlans
import Diagnostics

/// Profit and cash flow of one account, in the site's currency.
package struct AccountMoney: Sendable {
  /// The periods that all sums are made of.
  package let list: PeriodList
  package let newestClosed: NewestPeriod?
  /// The next period of the newest one's length closed longer ago than the limit for late figures.
  package let isLate: Bool
  /// Month numbers of the 12 months that end with the newest closed period; nil without one.
  package let window: Range<Int>?
  /// Sums over the window.
  package let trailing: Amounts
  /// Trailing revenue over that of the 12 months before, less 1.
  package let growth: Double?
  package let attainment: Double?
  package let shareOfWallet: Double?
  package let whitespaceValue: Double?

  /// The figures of `account_pnl`.
  package static let profitFigures: [Figure] = [.revenue, .cogs, .costToServe, .kamCost]
  /// The figures of `cash_flow`.
  package static let cashFigures: [Figure] = [.cashIn, .cashOut]

  init(_ plan: Shared<AccountPlan>, context: AssessmentContext) {
    let list = PeriodList(plan, context: context)
    let rate = context.rate(of: plan)
    self.list = list
    let newest = list.newestClosed
    newestClosed = newest
    isLate = newest.map { context.isOlder($0.nextLastDay, than: context.model.figuresLateDays) } ?? false
    var trailing = Amounts()
    var growth: Double?
    var attainment: Double?
    if let end = newest?.months.upperBound {
      let window = end - 12..<end
      self.window = window
      for figure in Figure.allCases { trailing[figure] = list.sum(of: figure, in: window).value }
      let before = list.sum(of: .revenue, in: Self.months(before: window)).value
      growth = ratio(trailing[.revenue], before).map { $0 - 1 }
      attainment = list.attainment(in: window).value
    } else {
      window = nil
    }
    self.trailing = trailing
    self.growth = growth
    self.attainment = attainment
    let spend = plan.categorySpend.flatMap { spend in rate.map { spend.value * $0 } }
    shareOfWallet = ratio(trailing[.revenue], spend)
    whitespaceValue = Self.whitespaceValue(of: plan).flatMap { value in rate.map { value * $0 } }
  }

  /// Chronological, closed and future ones, each once; the shorter first where two begin together.
  package var periods: [PeriodFigures] { list.periods }

  /// As many months right before a window.
  package static func months(before window: Range<Int>) -> Range<Int> {
    window.lowerBound - window.count..<window.lowerBound
  }

  /// The last day of the window.
  package var to: Day? { newestClosed?.lastDay }

  package var contribution: Double? { trailing.contribution }

  package var grossProfit: Double? { trailing.grossProfit }

  package var netCash: Double? { trailing.netCash }

  package var margin: Double? { trailing.margin }

  /// Figures are not late and the newest closed period has all of these.
  package func isCurrent(_ figures: [Figure]) -> Bool { !isLate && newestClosed?.hasAll(figures) == true }

  /// In the plan's currency.
  private static func whitespaceValue(of plan: Shared<AccountPlan>) -> Double? {
    var sum: Double?
    for cell in plan.whitespace {
      if let worth = cell.worth { sum = (sum ?? 0) + worth }
    }
    return sum
  }
}

extension WhitespaceCell {
  /// Potential × probability of what we may win, in the plan's currency; nil unless both are given.
  package var worth: Double? {
    guard state.value == .open || state.value == .competitor, let potential, let probability else { return nil }
    return potential.value * probability.value
  }
}
