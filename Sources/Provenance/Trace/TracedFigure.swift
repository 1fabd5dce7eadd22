/// A figure of portfolio.json that can be traced.
package struct TracedFigure: Sendable {
  /// Its path below the account, such as `index`, `aspects.strategy.level` or `requests.R1.npv`.
  package let key: String
  package let value: FigureValue
  let explanation: Explanation
}
