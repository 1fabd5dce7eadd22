import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The only place that knows what time it is.
package enum Clock {
  private static let variable = "SOURCE_DATE_EPOCH"

  /// The day of `SOURCE_DATE_EPOCH`, else today, in UTC.
  package static func day() throws(WorkspaceError) -> Day {
    guard let text = getenv(variable).map({ String(cString: $0) }), !text.isEmpty else {
      return day(ofSecond: time(nil))
    }
    guard let seconds = Int(text), seconds >= 0, seconds < 253_402_300_800 else {
      throw WorkspaceError(variable, .notSeconds(text))
    }
    return day(ofSecond: seconds)
  }

  /// Seconds since 1970-01-01 in UTC, as the machine has it whatever `SOURCE_DATE_EPOCH` says.
  package static func secondsSinceEpoch() -> Int { time(nil) }

  /// Seconds since some moment, for durations.
  package static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static func day(ofSecond second: Int) -> Day { Day(number: second / 86_400) }
}
