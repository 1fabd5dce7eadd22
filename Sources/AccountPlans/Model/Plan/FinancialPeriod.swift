import Diagnostics
import FrontMatter

/// The figures of one period, in the plan's currency unless the row names its own.
package struct FinancialPeriod: Record {
  package var at: SourceRange
  package var period: Located<Period>
  package var revenue: Located<Double>?
  package var target: Located<Double>?
  package var cogs: Located<Double>?
  package var costToServe: Located<Double>?
  package var kamCost: Located<Double>?
  package var cashIn: Located<Double>?
  package var cashOut: Located<Double>?
  /// Only rows of a CSV file name one.
  package var currency: Located<String>?

  package init(at: SourceRange) {
    self.at = at
    period = Located(.placeholder, at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("period", .period, "A year, half, quarter or month.") { $0.period = $1 },
    .optional("revenue", .number(), "Sales.") { $0.revenue = $1 },
    .optional("target", .number(), "Planned sales.") { $0.target = $1 },
    .optional("cogs", .number(), "Cost of goods sold.") { $0.cogs = $1 },
    .optional("cost_to_serve", .number(), "What serving the account costs.") { $0.costToServe = $1 },
    .optional("kam_cost", .number(), "What the account management costs.") { $0.kamCost = $1 },
    .optional("cash_in", .number(), "Cash received.") { $0.cashIn = $1 },
    .optional("cash_out", .number(), "Cash paid.") { $0.cashOut = $1 },
  ]

  package subscript(_ figure: Figure) -> Located<Double>? {
    get {
      switch figure {
      case .revenue: revenue
      case .target: target
      case .cogs: cogs
      case .costToServe: costToServe
      case .kamCost: kamCost
      case .cashIn: cashIn
      case .cashOut: cashOut
      }
    }
    set {
      switch figure {
      case .revenue: revenue = newValue
      case .target: target = newValue
      case .cogs: cogs = newValue
      case .costToServe: costToServe = newValue
      case .kamCost: kamCost = newValue
      case .cashIn: cashIn = newValue
      case .cashOut: cashOut = newValue
      }
    }
  }

  /// Any figure but the target.
  package var hasActual: Bool { Figure.allCases.contains { $0 != .target && self[$0] != nil } }
}
