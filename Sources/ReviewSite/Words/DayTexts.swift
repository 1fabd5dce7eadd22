import Diagnostics
import Languages

/// The days around the date of the site as tables and sentences write them, each written once: plans name them again and
/// again.
struct DayTexts: Sendable {
  private let first: Int
  private let shorts: [String]
  private let mediums: [String]

  /// Days back and ahead: three years, and one and a half.
  private static let reach = (back: 1100, ahead: 550)

  /// As far as the calendar goes.
  init(_ dates: Dates, around day: Day) {
    let (start, end) = (Day(year: 1, month: 1, day: 1), Day(year: 9999, month: 12, day: 31))
    let first = max(Int(day.number) - Self.reach.back, Int(start?.number ?? 0))
    let last = min(Int(day.number) + Self.reach.ahead, Int(end?.number ?? 0))
    let days = (first...max(first, last)).map { Day(number: $0) }
    self.first = first
    shorts = days.map { dates.short($0) }
    mediums = days.map { dates.medium($0) }
  }

  /// nil for a day that lies further away.
  func short(_ day: Day) -> String? { index(of: day).map { shorts[$0] } }

  /// nil for a day that lies further away.
  func medium(_ day: Day) -> String? { index(of: day).map { mediums[$0] } }

  private func index(of day: Day) -> Int? {
    let index = Int(day.number) - first
    return shorts.indices.contains(index) ? index : nil
  }
}
