/// A figure of a period of an account's profit and cash flow.
package enum Figure: Int, CaseIterable, Sendable {
  case revenue, target, cogs, costToServe, kamCost, cashIn, cashOut

  /// The key in plans, CSV files and the export.
  package var key: String {
    switch self {
    case .revenue: "revenue"
    case .target: "target"
    case .cogs: "cogs"
    case .costToServe: "cost_to_serve"
    case .kamCost: "kam_cost"
    case .cashIn: "cash_in"
    case .cashOut: "cash_out"
    }
  }
}
