/// A figure added up over months.
package struct PeriodSum: Hashable, Sendable {
  /// How many months are asked for.
  let months: Int
  /// How many the periods that have the figure cover.
  private(set) var covered = 0
  /// Of the periods that have the figure.
  package private(set) var known = 0.0

  init(months: Int) { self.months = months }

  /// nil unless the periods that have the figure cover the months exactly.
  package var value: Double? { covered == months ? known : nil }

  mutating func add(_ value: Double, months: Int) {
    known += value
    covered += months
  }
}
