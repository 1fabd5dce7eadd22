import StringTemplates

/// The fields of RevenueBar in the templates.
package struct RevenueBarView: View, Equatable {
  package var alt: String
  /// Revenue of the same period a year before
  package var previous: BarView?
  package var revenue: BarView?
  package var contribution: SignedBarView?
  package var target: BarView?

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .optionalObject("previous", \.previous),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("target", \.target),
  ]
}

/// The fields of Bar in the templates.
package struct BarView: View, Equatable {
  package var y: Double
  package var height: Double

  package static let fields: [Field<Self>] = [
    .number("y", \.y),
    .number("height", \.height),
  ]
}

/// The fields of SignedBar in the templates.
package struct SignedBarView: View, Equatable {
  package var y: Double
  package var height: Double
  package var loss: Bool

  package static let fields: [Field<Self>] = [
    .number("y", \.y),
    .number("height", \.height),
    .flag("loss", \.loss),
  ]
}

/// Upright bars of revenue, its target and the year before, with the contribution inside; y in px of 96.
package struct MoneyBars {
  private static let foot = 94.0
  private static let top = 4.0

  /// Px for one of money; 0 where there is nothing to show.
  private let scale: Double

  /// `largest` is the largest of all revenues, targets and previous revenues of the row, 0 where none is above it.
  package init(largest: Double) {
    scale = largest > 0 ? (Self.foot - Self.top) / largest : 0
  }

  /// A bar that stands on the foot; what is below nothing has no height.
  package func bar(_ amount: Double) -> BarView {
    let height = height(amount)
    return BarView(y: Self.foot - height, height: height)
  }

  /// A bar of the size of an amount, a loss marked as such.
  package func signedBar(_ amount: Double) -> SignedBarView {
    let height = height(amount.magnitude)
    return SignedBarView(y: Self.foot - height, height: height, loss: amount < 0)
  }

  private func height(_ amount: Double) -> Double { min(Self.foot - Self.top, max(0, amount * scale)) }
}
