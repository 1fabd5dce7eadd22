import AccountPlans
import Alignment
import Diagnostics

/// Says in a sentence how profit goes.
struct PnlHeadline {
  let page: AccountPage
  /// Those of the table, oldest first.
  let periods: [PeriodFigures]
  let newest: NewestPeriod

  var text: String {
    let words = page.words
    let money = page.assessed.money
    let date = Argument.day(newest.lastDay)
    if let contribution = money.contribution, words.rounded(contribution) < 0 {
      return words.phrase("account-pnl-loss", ["money": .name(words.money(-contribution)), "date": date])
    }
    if let growth = money.growth, words.rounded(100 * growth) < 0 {
      return words.phrase("account-pnl-shrinking", ["share": .share(-growth), "date": date])
    }
    if let extreme { return extreme }
    if let margin = money.margin, (money.trailing[.revenue] ?? 0) > 0 {
      guard let growth = money.growth, words.rounded(100 * growth) > 0 else {
        return words.phrase("account-pnl-margin", ["share": .share(margin), "date": date])
      }
      return words.phrase("account-pnl-growing", ["growth": .share(growth), "share": .share(margin), "date": date])
    }
    guard let revenue = money.trailing[.revenue] else { return words.text("profit-and-cash") }
    return words.phrase("account-pnl-revenue", ["money": .name(words.money(revenue)), "date": date])
  }

  /// Says that the newest margin is the best or the lowest of four periods or more, as the table shows them; nil where it
  /// is neither.
  private var extreme: String? {
    guard periods.count >= 4, let last = periods.last?.amounts.margin else { return nil }
    let shown = page.words.rounded(100 * last)
    var isBest = true
    var isWorst = true
    for place in periods.indices.dropLast() {
      guard let margin = periods[place].amounts.margin else { return nil }
      let other = page.words.rounded(100 * margin)
      isBest = isBest && other < shown
      isWorst = isWorst && other > shown
    }
    guard isBest || isWorst else { return nil }
    return page.words.phrase(
      isBest ? "account-pnl-best" : "account-pnl-worst",
      [
        "share": .share(last), "period": .name(page.words.period(periods[periods.count - 1].period)),
        "count": .count(periods.count),
      ])
  }
}
