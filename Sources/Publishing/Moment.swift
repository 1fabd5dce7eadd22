import Diagnostics

/// A second in UTC.
package struct Moment: Hashable, Sendable {
  /// Since 1970-01-01.
  package let second: Int

  package init(second: Int) { self.second = second }

  /// `20261124T111530Z`
  package var compact: String { "\(date.split(separator: "-").joined())T\(clock.joined())Z" }

  /// `2026-11-24T11:15:30Z`
  package var iso: String { "\(date)T\(clock.joined(separator: ":"))Z" }

  /// `2026-11-24 11:15:30 UTC`, for people.
  package var words: String { "\(date) \(clock.joined(separator: ":")) UTC" }

  private var date: String { Day(number: second / 86_400).description }

  private var clock: [String] {
    let rest = second % 86_400
    return [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
  }
}
