import AccountPlans
import Diagnostics

extension PageWords {
  /// When something is due: a day as short as the date allows, a period as it was written.
  package func due(_ due: Due, asOf: Day) -> String {
    due.period.map { period($0) } ?? nearDay(due.day, asOf: asOf)
  }

  /// The same with the year.
  package func due(_ due: Due) -> String { due.period.map { period($0) } ?? mediumDay(due.day) }
}
