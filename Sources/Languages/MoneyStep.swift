/// The scale and the decimals at which an amount is written in about three figures.
struct MoneyStep {
  enum Scale { case ones, thousands, millions, billions }

  let scale: Scale
  /// What one of the scale is worth.
  let unit: Double
  let decimals: Int

  /// The step for an amount of 0 or more; what would round up to the next scale belongs to that one.
  init(for amount: Double) {
    switch amount {
    case ..<999.5: self.init(.ones, 1, decimals: 0)
    case ..<9_950: self.init(.thousands, 1e3, decimals: 1)
    case ..<999_500: self.init(.thousands, 1e3, decimals: 0)
    case ..<9_995_000: self.init(.millions, 1e6, decimals: 2)
    case ..<99_950_000: self.init(.millions, 1e6, decimals: 1)
    case ..<999_500_000: self.init(.millions, 1e6, decimals: 0)
    case ..<9_995_000_000: self.init(.billions, 1e9, decimals: 2)
    default: self.init(.billions, 1e9, decimals: 1)
    }
  }

  private init(_ scale: Scale, _ unit: Double, decimals: Int) {
    self.scale = scale
    self.unit = unit
    self.decimals = decimals
  }
}
