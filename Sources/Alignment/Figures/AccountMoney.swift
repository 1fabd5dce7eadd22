import AccountPlans
import Diagnostics

/// Profit and cash flow of one account, in the site's currency.
package struct AccountMoney: Sendable {
  /// Chronological, closed and future ones, each once; the shorter first where two begin together.
  package let periods: [PeriodFigures]
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
    periods = list.periods
    let newest = list.newestClosed
    newestClosed = newest
    isLate = newest.map { context.isOlder($0.nextLastDay, than: context.model.figuresLateDays) } ?? false
    var trailing = Amounts()
    var growth: Double?
    var attainment: Double?
    if let end = newest?.months.upperBound {
      let window = end - 12..<end
      self.window = window
      for figure in Figure.allCases { trailing[figure] = list.sum(of: figure, in: window) }
      growth = ratio(trailing[.revenue], list.sum(of: .revenue, in: end - 24..<end - 12)).map { $0 - 1 }
      attainment = list.attainment(in: window)
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

  /// The last day of the window.
  package var to: Day? { newestClosed?.lastDay }

  package var contribution: Double? { trailing.contribution }

  package var grossProfit: Double? { trailing.grossProfit }

  package var netCash: Double? { trailing.netCash }

  package var margin: Double? { trailing.margin }

  /// Figures are not late and the newest closed period has all of these.
  package func isCurrent(_ figures: [Figure]) -> Bool { !isLate && newestClosed?.hasAll(figures) == true }

  private static func whitespaceValue(of plan: Shared<AccountPlan>) -> Double? {
    var sum: Double?
    for cell in plan.whitespace where cell.state.value == .open || cell.state.value == .competitor {
      guard let potential = cell.potential, let probability = cell.probability else { continue }
      sum = (sum ?? 0) + potential.value * probability.value
    }
    return sum
  }
}
