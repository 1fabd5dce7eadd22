import AccountPlans
import Diagnostics

/// The figures of one period in the site's currency.
package struct PeriodFigures: Sendable {
  package let period: Period
  /// Month number of its first month (see Day.monthNumber).
  package let firstMonth: Int
  /// Its last day has come.
  package let isClosed: Bool
  package var amounts = Amounts()

  /// Month numbers.
  package var months: Range<Int> { firstMonth..<firstMonth + Int(period.length.rawValue) }

  package var lastDay: Day { Day.first(ofMonthNumber: months.upperBound).advanced(by: -1) }

  func isInside(_ months: Range<Int>) -> Bool {
    months.contains(firstMonth) && self.months.upperBound <= months.upperBound
  }

  package subscript(_ figure: Figure) -> Double? { amounts[figure] }
}
