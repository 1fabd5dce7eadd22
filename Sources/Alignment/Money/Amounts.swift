import AccountPlans

/// The figures of a span of time in the site's currency, each known or not.
package struct Amounts: Sendable {
  // Plain numbers in a row, not a number for "not known": 24 periods a plan stay in memory.
  private var revenue = Double.nan
  private var target = Double.nan
  private var cogs = Double.nan
  private var costToServe = Double.nan
  private var kamCost = Double.nan
  private var cashIn = Double.nan
  private var cashOut = Double.nan

  package init() {}

  package subscript(_ figure: Figure) -> Double? {
    get {
      let value =
        switch figure {
        case .revenue: revenue
        case .target: target
        case .cogs: cogs
        case .costToServe: costToServe
        case .kamCost: kamCost
        case .cashIn: cashIn
        case .cashOut: cashOut
        }
      return value.isNaN ? nil : value
    }
    set {
      let value = newValue ?? .nan
      switch figure {
      case .revenue: revenue = value
      case .target: target = value
      case .cogs: cogs = value
      case .costToServe: costToServe = value
      case .kamCost: kamCost = value
      case .cashIn: cashIn = value
      case .cashOut: cashOut = value
      }
    }
  }

  /// Any figure but the target is known.
  package var hasActual: Bool { Figure.allCases.contains { $0 != .target && self[$0] != nil } }

  /// Revenue less the costs of goods, of serving and of account management.
  package var contribution: Double? { known(revenue - cogs - costToServe - kamCost) }

  package var grossProfit: Double? { known(revenue - cogs) }

  package var netCash: Double? { known(cashIn - cashOut) }

  /// Contribution over revenue.
  package var margin: Double? { contribution.flatMap { ratio($0, self[.revenue]) } }

  private func known(_ value: Double) -> Double? { value.isNaN ? nil : value }
}

/// A quotient of money; nil where the divisor is not known or, to 1e-6, nothing.
func ratio(_ dividend: Double?, _ divisor: Double?) -> Double? {
  guard let dividend, let divisor, abs(divisor) >= 1e-6 else { return nil }
  return dividend / divisor
}
