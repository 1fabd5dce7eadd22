import AccountPlans
import Diagnostics

/// The newest closed period of an account that has an actual.
package struct NewestPeriod: Sendable {
  package let period: Period
  /// Month numbers.
  package let months: Range<Int>
  private let known: UInt8

  init(period: Period, months: Range<Int>, known: [Figure]) {
    self.period = period
    self.months = months
    self.known = known.reduce(0) { $0 | 1 << UInt8($1.rawValue) }
  }

  package var lastDay: Day { Day.first(ofMonthNumber: months.upperBound).advanced(by: -1) }

  /// The last day of the period of the same length that follows.
  package var nextLastDay: Day {
    Day.first(ofMonthNumber: months.upperBound + months.count).advanced(by: -1)
  }

  /// Any period that ends on its last day has the figure.
  package func has(_ figure: Figure) -> Bool { known & (1 << UInt8(figure.rawValue)) != 0 }

  package func hasAll(_ figures: [Figure]) -> Bool { figures.allSatisfy(has) }
}
