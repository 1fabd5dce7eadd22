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
    let periods = Self.shown(page.assessed.money.periods, length: newest.period.length)
    let table = PnlTable(page: page, periods: periods)
    return PnlView(
      headline: headline(periods, newest: newest),
      note: page.words.phrase(
        "account-pnl-note", ["money": .name(table.column.heading), "date": .day(newest.lastDay)]),
      money: table.column.heading, periods: periods.map { PeriodHeadView(name: page.words.shortPeriod($0.period)) },
      revenueBars: table.revenueBars(), figures: table.figures(), cash: table.cash(), family: family,
      late: page.assessed.money.isLate && page.assessed.isActive
        ? page.words.phrase(
          "account-figures-late", ["period": .name(page.words.period(newest.period)), "date": .day(newest.nextLastDay)])
        : nil)
  }

  /// Closed periods of one length with an actual, the newest ones, oldest first.
  private static func shown(_ periods: [PeriodFigures], length: Period.Length) -> [PeriodFigures] {
    var shown: [PeriodFigures] = []
    shown.reserveCapacity(mostPeriods)
    for period in periods.reversed() where period.isClosed && period.period.length == length {
      if period.amounts.hasActual { shown.append(period) }
      if shown.count == mostPeriods { break }
    }
    shown.reverse()
    return shown
  }

  private func headline(_ periods: [PeriodFigures], newest: NewestPeriod) -> String {
    let words = page.words
    let money = page.assessed.money
    if let contribution = money.contribution, contribution < 0 {
      return words.phrase("account-pnl-loss", ["money": .name(words.money(-contribution))])
    }
    if let growth = money.growth, growth <= -0.005 {
      return words.phrase("account-pnl-shrinking", ["share": .share(-growth)])
    }
    if let extreme = extreme(periods, newest: newest) { return extreme }
    if let margin = money.margin {
      guard let growth = money.growth, growth >= 0.005 else {
        return words.phrase("account-pnl-margin", ["share": .share(margin)])
      }
      return words.phrase("account-pnl-growing", ["growth": .share(growth), "share": .share(margin)])
    }
    guard let revenue = money.trailing[.revenue] else { return words.text("profit-and-cash") }
    return words.phrase("account-pnl-revenue", ["money": .name(words.money(revenue))])
  }

  /// Says that the newest margin is the best or the lowest of four periods or more; nil where it is neither.
  private func extreme(_ periods: [PeriodFigures], newest: NewestPeriod) -> String? {
    guard periods.count >= 4, let last = periods.last?.amounts.margin else { return nil }
    var isBest = true
    var isWorst = true
    for place in periods.indices.dropLast() {
      guard let margin = periods[place].amounts.margin else { return nil }
      isBest = isBest && margin < last - 1e-9
      isWorst = isWorst && margin > last + 1e-9
    }
    guard isBest || isWorst else { return nil }
    return page.words.phrase(
      isBest ? "account-pnl-best" : "account-pnl-worst",
      [
        "share": .share(last), "period": .name(page.words.period(newest.period)), "count": .count(periods.count),
      ])
  }

  private var family: String? {
    guard let family = page.content.portfolio.tree.families[page.place], family.accounts > 1 else { return nil }
    guard let revenue = family.revenue, let contribution = family.contribution else {
      return page.words.phrase("account-family-unknown", ["count": .count(family.accounts - 1)])
    }
    return page.words.phrase(
      "account-family",
      [
        "count": .count(family.accounts - 1), "revenue": .name(page.words.money(revenue)),
        "contribution": .name(page.words.money(contribution)),
      ])
  }
}
