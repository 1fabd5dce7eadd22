import StringTemplates

/// The fields of CaseChart in the templates.
package struct CaseChartView: View, Equatable {
  package var width: Double
  package var alt: String
  package var bars: [CaseBarView]
  package var zero: Double

  package static let fields: [Field<Self>] = [
    .number("width", \.width),
    .text("alt", \.alt),
    .list("bars", \.bars),
    .number("zero", \.zero),
  ]
}

/// The fields of CaseBar in the templates.
package struct CaseBarView: View, Equatable {
  package var x: Double
  package var y: Double
  package var height: Double
  package var out: Bool

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("height", \.height),
    .flag("out", \.out),
  ]
}

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
    let flows = flows.prefix(Self.longest)
    var highest = max(0, -investment)
    var lowest = min(0, -investment)
    for flow in flows { (highest, lowest) = (max(highest, flow), min(lowest, flow)) }
    let scale = highest > lowest ? (Self.bottom - Self.top) / (highest - lowest) : 0
    let zero = highest > lowest ? Self.top + highest * scale : Self.bottom
    func bar(_ index: Int, _ amount: Double) -> CaseBarView {
      let height = amount.magnitude * scale
      return CaseBarView(x: Double(11 * index), y: amount < 0 ? zero : zero - height, height: height, out: amount < 0)
    }
    var bars: [CaseBarView] = []
    bars.reserveCapacity(1 + flows.count)
    bars.append(bar(0, -investment))
    for flow in flows { bars.append(bar(bars.count, flow)) }
    self.bars = bars
    width = Double(11 * bars.count - 2)
    self.zero = zero
  }
}
