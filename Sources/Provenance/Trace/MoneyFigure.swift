import AccountPlans
import Alignment

/// A key of `figures` of portfolio.json, in its order.
enum MoneyFigure: String, CaseIterable {
  case to, revenue, target, cogs
  case costToServe = "cost_to_serve"
  case kamCost = "kam_cost"
  case contribution
  case grossProfit = "gross_profit"
  case margin
  case cashIn = "cash_in"
  case cashOut = "cash_out"
  case netCash = "net_cash"
  case growth, attainment
  case shareOfWallet = "share_of_wallet"
  case whitespaceValue = "whitespace_value"

  /// The trailing sums that the figure is computed from.
  var terms: [Figure] {
    switch self {
    case .to, .growth, .attainment, .whitespaceValue: []
    case .revenue, .shareOfWallet: [.revenue]
    case .target: [.target]
    case .cogs: [.cogs]
    case .costToServe: [.costToServe]
    case .kamCost: [.kamCost]
    case .cashIn: [.cashIn]
    case .cashOut: [.cashOut]
    case .contribution, .margin: [.revenue, .cogs, .costToServe, .kamCost]
    case .grossProfit: [.revenue, .cogs]
    case .netCash: [.cashIn, .cashOut]
    }
  }

  /// The figure of an account, in the site's currency.
  func value(of money: AccountMoney, currency: String) -> FigureValue {
    switch self {
    case .to: FigureValue(money.to)
    case .contribution: FigureValue(money.contribution, .money(currency))
    case .grossProfit: FigureValue(money.grossProfit, .money(currency))
    case .margin: FigureValue(money.margin, .share)
    case .netCash: FigureValue(money.netCash, .money(currency))
    case .growth: FigureValue(money.growth, .share)
    case .attainment: FigureValue(money.attainment, .share)
    case .shareOfWallet: FigureValue(money.shareOfWallet, .share)
    case .whitespaceValue: FigureValue(money.whitespaceValue, .money(currency))
    default: FigureValue(terms.first.flatMap { money.trailing[$0] }, .money(currency))
    }
  }
}
