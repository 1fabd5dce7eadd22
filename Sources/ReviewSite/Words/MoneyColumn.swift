import Diagnostics
import Languages

/// What one of the amounts of a column stands for.
enum MoneyUnit: Int, CaseIterable {
  case ones, thousands, millions, billions

  /// Its name with the sign of a currency: `€m`.
  func phrase(currency: Argument) -> Phrase {
    switch self {
    case .ones: .moneyOnes(currency: currency)
    case .thousands: .moneyThousands(currency: currency)
    case .millions: .moneyMillions(currency: currency)
    case .billions: .moneyBillions(currency: currency)
    }
  }

  var worth: Double {
    switch self {
    case .ones: 1
    case .thousands: 1e3
    case .millions: 1e6
    case .billions: 1e9
    }
  }
}

/// Amounts that stand below each other: one unit for all, named in the head.
package struct MoneyColumn: Sendable {
  /// `€m`
  package let heading: String
  private let unit: Double
  private let decimals: Int
  private let numbers: Numbers
  private let notKnown: String

  /// The unit follows from the largest amount, or from the median of those that are not 0 where it would leave too few
  /// figures of that: one large amount must not turn all others into 0.00.
  package init(_ amounts: some Sequence<Double?>, words: PageWords) {
    var sizes: [Double] = []
    for case let amount? in amounts where amount != 0 { sizes.append(amount.magnitude) }
    let largest = sizes.max() ?? 0
    let step = Self.step(of: largest)
    let isFine = sizes.isEmpty || Self.middle(of: sizes) >= 5 * Self.leastShown(step)
    self.init(isFine ? step : Self.step(of: Self.middle(of: sizes)), words: words)
  }

  /// The column of amounts of which one is the largest, whatever its sign.
  init(largest: Double, words: PageWords) { self.init(Self.step(of: largest), words: words) }

  private static func step(of amount: Double) -> (unit: MoneyUnit, decimals: Int) {
    switch amount {
    case ..<9_950: (.ones, 0)
    case ..<995_000: (.thousands, 0)
    case ..<99_950_000: (.millions, 2)
    case ..<9_995_000_000: (.millions, 1)
    default: (.billions, 2)
    }
  }

  /// What the last figure of a step is worth.
  private static func leastShown(_ step: (unit: MoneyUnit, decimals: Int)) -> Double {
    step.decimals == 0 ? step.unit.worth : step.unit.worth / (step.decimals == 1 ? 10 : 100)
  }

  /// The median; of two in the middle the larger.
  private static func middle(of sizes: [Double]) -> Double { sizes.sorted()[sizes.count / 2] }

  private init(_ step: (unit: MoneyUnit, decimals: Int), words: PageWords) {
    unit = step.unit.worth
    decimals = step.decimals
    heading = words.name(of: step.unit)
    numbers = words.numbers
    notKnown = words.notKnown
  }

  package func text(_ amount: Double) -> String { numbers.fixed(amount / unit, decimals: decimals) }

  /// The word for an amount that is not known.
  package func text(_ amount: Double?) -> String { amount.map { text($0) } ?? notKnown }
}
