/// The bars of a business case: first the investment, then the flows of each year; px, 40 high.
package struct CaseBars {
  /// Years shown at most.
  package static let longest = 24
  private static let top = 3.0
  private static let bottom = 37.0

  package let bars: [CaseBarView]
  package let width: Double
  package let zero: Double

  package init(investment: Double, flows: [Double]) {
    let amounts = [-investment] + flows.prefix(Self.longest)
    let highest = max(0, amounts.max() ?? 0)
    let lowest = min(0, amounts.min() ?? 0)
    let scale = highest > lowest ? (Self.bottom - Self.top) / (highest - lowest) : 0
    let zero = highest > lowest ? Self.top + highest * scale : Self.bottom
    bars = amounts.enumerated().map { place, amount in
      let height = amount.magnitude * scale
      return CaseBarView(x: Double(11 * place), y: amount < 0 ? zero : zero - height, height: height, out: amount < 0)
    }
    width = Double(11 * amounts.count - 2)
    self.zero = zero
  }
}
