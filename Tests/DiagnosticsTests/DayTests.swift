import Diagnostics
import Testing

/// Days, periods, lines and near misses.
@Suite struct DayTests {
  @Test func everyDayOfFourCenturiesComesBack() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    var previous = first.advanced(by: -1)
    for number in Int(first.number)..<Int(first.number) + 146_097 {
      let day = Day(number: number)
      #expect(Day(iso: day.description) == day)
      #expect(previous < day && previous.days(to: day) == 1)
      previous = day
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 "])
  func noDays(_ text: String) { #expect(Day(iso: text) == nil) }

  @Test(arguments: [
    ("2026", 1, "2026-01-01", "2026-12-31"), ("2026", 4, "2026-04-01", "2027-03-31"),
    ("2026-H2", 4, "2026-10-01", "2027-03-31"), ("2026-Q4", 4, "2027-01-01", "2027-03-31"),
    ("2026-Q1", 1, "2026-01-01", "2026-03-31"), ("2026-02", 4, "2026-02-01", "2026-02-28"),
  ]) func periods(_ sample: (String, Int, String, String)) throws {
    let period = try #require(Period(sample.0))
    let days = period.days(fiscalYearStart: sample.1)
    #expect(days.lowerBound.description == sample.2)
    #expect(days.upperBound.description == sample.3)
    #expect(period.description == sample.0)
  }

  @Test(arguments: ["2026-Q5", "2026-H3", "2026-13", "2026-00", "2026-Q", "202", "2026-q1"])
  func noPeriods(_ text: String) { #expect(Period(text) == nil) }

  @Test func weekdays() throws {
    #expect(try #require(Day(iso: "2026-11-24")).weekday == 1)
    #expect(try #require(Day(iso: "1969-12-28")).weekday == 6)
  }
}
