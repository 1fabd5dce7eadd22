import AccountPlans
import Alignment
import Diagnostics

extension FigureDefinitions {
  /// Profit and cash flow over the 12 months of the window.
  static let money = FigureObject(
    "figures", .formula(.traceFiguresFormula),
    figures: [
      .day("to", .window(.traceMoneyTo)) { $0.assessed.money.to },
      .money("revenue", .trailing([.revenue], .traceMoneyRevenue)) { $0.assessed.money.trailing[.revenue] },
      .money("target", .trailing([.target], .traceMoneyTarget)) { $0.assessed.money.trailing[.target] },
      .money("cogs", .trailing([.cogs], .traceMoneyCogs)) { $0.assessed.money.trailing[.cogs] },
      .money("cost_to_serve", .trailing([.costToServe], .traceMoneyCostToServe)) {
        $0.assessed.money.trailing[.costToServe]
      },
      .money("kam_cost", .trailing([.kamCost], .traceMoneyKamCost)) {
        $0.assessed.money.trailing[.kamCost]
      },
      .money(
        "contribution", .trailing([.revenue, .cogs, .costToServe, .kamCost], .traceMoneyContribution)
      ) { $0.assessed.money.contribution },
      .money("gross_profit", .trailing([.revenue, .cogs], .traceMoneyGrossProfit)) {
        $0.assessed.money.grossProfit
      },
      .number(
        "margin", .share, .trailing([.revenue, .cogs, .costToServe, .kamCost], .traceMoneyMargin)
      ) { $0.assessed.money.margin },
      .money("cash_in", .trailing([.cashIn], .traceMoneyCashIn)) { $0.assessed.money.trailing[.cashIn] },
      .money("cash_out", .trailing([.cashOut], .traceMoneyCashOut)) {
        $0.assessed.money.trailing[.cashOut]
      },
      .money("net_cash", .trailing([.cashIn, .cashOut], .traceMoneyNetCash)) { $0.assessed.money.netCash },
      .number("growth", .share, .growth(.traceMoneyGrowth)) { $0.assessed.money.growth },
      .number("attainment", .share, .attainment(.traceMoneyAttainment)) { $0.assessed.money.attainment },
      .number("share_of_wallet", .share, .shareOfWallet(.traceMoneyShareOfWallet)) {
        $0.assessed.money.shareOfWallet
      },
      .money("whitespace_value", .whitespace(.traceMoneyWhitespaceValue)) {
        $0.assessed.money.whitespaceValue
      },
    ])

  /// The account with all its active descendants.
  static let family = FigureObject(
    "family", .family, isThere: { $0.family != nil },
    figures: [
      .count("accounts", .family) { $0.family?.accounts },
      .money("revenue", .family) { $0.family?.revenue },
      .money("contribution", .family) { $0.family?.contribution },
      .money("net_cash", .family) { $0.family?.netCash },
    ])
}

extension FigureSubject {
  fileprivate var family: Family? { source.portfolio.tree.families[account] }
}
