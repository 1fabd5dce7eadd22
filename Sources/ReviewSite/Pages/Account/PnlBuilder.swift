import AccountPlans
import Alignment
import Diagnostics

/// Builds profit and cash flow of the closed periods, with the sums of the last 12 months.
struct PnlBuilder {
  let page: AccountPage

  /// Periods shown at most.
  static let mostPeriods = 8

  /// nil where no closed period has an actual.
  func view() -> PnlView? {
    guard let newest = page.assessed.money.newestClosed else { return nil }
    let closed = closed(newest.period.length)
    let periods = closed.suffix(Self.mostPeriods)
    let table = PnlTable(page: page, periods: Array(periods))
    let figures = table.figures()
    return PnlView(
      headline: PnlHeadline(page: page, periods: Array(periods), newest: newest).text,
      note: page.words.phrase(
        "account-pnl-note", ["money": .name(table.column.heading), "date": .day(newest.lastDay)]),
      money: table.column.heading, hasRevenue: page.content.sight.revenue,
      periods: periods.map { PeriodHeadView(name: page.words.shortPeriod($0.period)) },
      revenueBars: table.revenueBars(), figures: figures, cash: table.cash(),
      earlier: earlier(closed.dropLast(periods.count), table),
      missing: missing, family: FamilyText(page: page).text,
      late: page.assessed.money.isLate && page.assessed.isActive
        ? page.words.phrase(
          "account-figures-late", ["period": .name(page.words.period(newest.period)), "date": .day(newest.nextLastDay)])
        : nil)
  }

  /// Closed periods of one length with an actual, oldest first.
  private func closed(_ length: Period.Length) -> [PeriodFigures] {
    page.assessed.money.periods.filter { $0.isClosed && $0.period.length == length && $0.amounts.hasActual }
  }

  /// Those for which the table has no room, newest first; nil without one.
  private func earlier(_ periods: ArraySlice<PeriodFigures>, _ table: PnlTable) -> EarlierPeriodsView? {
    if periods.isEmpty { return nil }
    let sight = page.content.sight
    let hasCash = sight.netCash && periods.contains { $0.amounts.netCash != nil }
    return EarlierPeriodsView(
      count: page.count(periods.count), hasContribution: sight.contribution, hasCash: hasCash,
      rows: periods.suffix(AccountPage.longest).reversed().map { period in
        EarlierPeriodView(
          name: page.words.period(period.period), revenue: table.cell(period[.revenue]),
          contribution: sight.contribution ? table.cell(period.amounts.contribution) : nil,
          netCash: hasCash ? table.cell(period.amounts.netCash) : nil)
      })
  }

  /// Which sums of 12 months are not known, of the figures that the reader sees.
  private var missing: String? {
    let figures = (AccountMoney.profitFigures + AccountMoney.cashFigures).filter { page.sees("financials.\($0.key)") }
    let told = figures.filter { figure in
      AccountMoney.profitFigures.contains(figure) || page.assessed.money.periods.contains { $0[figure] != nil }
    }
    return MissingFigures(page: page).text(of: told, "account-sums-missing")
  }
}
