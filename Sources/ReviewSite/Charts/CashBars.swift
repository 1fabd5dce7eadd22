import StringTemplates

/// The fields of CashBar in the templates.
package struct CashBarView: View, Equatable {
  package var alt: String
  package var flow: SignedBarView?
  package var zero: Double

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .optionalObject("flow", \.flow),
    .number("zero", \.zero),
  ]
}

/// Upright bars of net cash on both sides of a zero line that the row shares; y in px of 48.
package struct CashBars {
  private static let top = 4.0
  private static let bottom = 46.0

  /// Y of nothing.
  package let zero: Double
  private let scale: Double

  /// `amounts` are all of the row.
  package init(_ amounts: some Sequence<Double>) {
    var highest = 0.0
    var lowest = 0.0
    for amount in amounts {
      highest = max(highest, amount)
      lowest = min(lowest, amount)
    }
    scale = highest > lowest ? (Self.bottom - Self.top) / (highest - lowest) : 0
    zero = highest > lowest ? Self.top + highest * scale : Self.bottom
  }

  package func bar(_ amount: Double) -> SignedBarView {
    let height = amount.magnitude * scale
    return SignedBarView(y: amount < 0 ? zero : zero - height, height: height, loss: amount < 0)
  }
}
