import Diagnostics
import Languages

/// Amounts that stand below each other: one unit for all, named in the head.
package struct MoneyColumn: Sendable {
  /// `€m`
  package let heading: String
  private let unit: Double
  private let decimals: Int
  private let words: PageWords

  /// The column's unit follows from the largest amount in it.
  package init(_ amounts: some Sequence<Double?>, words: PageWords) {
    var largest = 0.0
    for case let amount? in amounts { largest = max(largest, amount.magnitude) }
    let key: String
    switch largest {
    case ..<9_950: (key, unit, decimals) = ("money-ones", 1, 0)
    case ..<995_000: (key, unit, decimals) = ("money-thousands", 1e3, 0)
    case ..<99_950_000: (key, unit, decimals) = ("money-millions", 1e6, 2)
    case ..<9_995_000_000: (key, unit, decimals) = ("money-millions", 1e6, 1)
    default: (key, unit, decimals) = ("money-billions", 1e9, 2)
    }
    heading = words.phrase(key, ["currency": .name(words.wording.numbers.sign(of: words.currency))])
    self.words = words
  }

  package func text(_ amount: Double) -> String { words.wording.numbers.fixed(amount / unit, decimals: decimals) }

  /// The word for an amount that is not known.
  package func text(_ amount: Double?) -> String { amount.map { text($0) } ?? words.notKnown }
}
