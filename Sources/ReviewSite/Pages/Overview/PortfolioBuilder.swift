import AccountPlans
import Alignment
import Diagnostics

/// Builds the table by which a board compares accounts.
struct PortfolioBuilder {
  let content: SiteContent
  let scope: OverviewScope
  let totals: PortfolioTotals

  /// nil without active accounts.
  func view() -> PortfolioView? {
    guard !scope.rows.isEmpty else { return nil }
    let rows = AccountRowBuilder(content, places: scope.rows)
    let more = self.more
    return PortfolioView(
      headline: headline, money: rows.money.heading, rows: scope.rows.map(rows.row), total: total(rows.money),
      figures: scope.rows.map(rows.figures), more: more, moreUrl: more == nil ? "" : "accounts.html")
  }

  private func total(_ money: MoneyColumn) -> PortfolioTotalView {
    PortfolioTotalView(
      index: content.words.index(content.portfolio.summary.indexMean), change: content.words.change(totals.change),
      revenue: money.text(totals.revenue), contribution: money.text(totals.contribution),
      asks: totals.openAsks == 0 ? PageWords.absent : content.words.whole(totals.openAsks))
  }

  private var headline: String {
    let words = content.words
    if scope.isGrouped { return words.text("portfolio-exceptions") }
    if totals.losses > 0 {
      return words.phrase(
        "portfolio-losses",
        [
          "count": .count(totals.losses), "number": .name(words.spelled(totals.losses, capital: true)),
          "accounts": .count(content.portfolio.active.count),
        ])
    }
    let revenues = content.portfolio.active.compactMap { content.portfolio.plans[$0].money.trailing[.revenue] }
    guard revenues.count > 3, let revenue = totals.revenue, revenue > 0 else { return words.text("portfolio") }
    let largest = revenues.sorted(by: >).prefix(3).reduce(0, +)
    return words.phrase("portfolio-largest", ["share": .share(largest / revenue)])
  }

  private var more: String? {
    let active = content.portfolio.active.count
    if scope.rows.count < active { return content.words.more(shown: scope.rows.count, of: active, "accounts-more") }
    let others = content.portfolio.plans.count - active
    return others == 0 ? nil : content.words.phrase("accounts-others", ["count": .count(others)])
  }
}
