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
