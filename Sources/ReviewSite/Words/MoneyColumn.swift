import Diagnostics
import Languages

/// Amounts that stand below each other: one unit for all, named in the head.
package struct MoneyColumn: Sendable {
  /// `€m`
  package let heading: String
  private let unit: Double
  private let decimals: Int
  private let numbers: Numbers
  private let notKnown: String

  /// The column's unit follows from the largest amount in it.
  package init(_ amounts: some Sequence<Double?>, words: PageWords) {
    var largest = 0.0
    for case let amount? in amounts { largest = max(largest, amount.magnitude) }
    self.init(largest: largest, words: words)
  }

  /// The column of amounts of which one is the largest, whatever its sign.
  init(largest: Double, words: PageWords) {
    let unit: MoneyUnit
    switch largest {
    case ..<9_950: (unit, decimals) = (.ones, 0)
    case ..<995_000: (unit, decimals) = (.thousands, 0)
    case ..<99_950_000: (unit, decimals) = (.millions, 2)
    case ..<9_995_000_000: (unit, decimals) = (.millions, 1)
    default: (unit, decimals) = (.billions, 2)
    }
    self.unit = unit.worth
    heading = words.name(of: unit)
    numbers = words.numbers
    notKnown = words.notKnown
  }

  package func text(_ amount: Double) -> String { numbers.fixed(amount / unit, decimals: decimals) }

  /// The word for an amount that is not known.
  package func text(_ amount: Double?) -> String { amount.map { text($0) } ?? notKnown }
}
