import Diagnostics
import Languages
import Testing

@Suite struct DatesTests {
  static let day = Day(number: 20_783)

  @Test(arguments: [
    (Language.en, "26 November 2026", "26 November 2026", "26 Nov 2026", "26 Nov", "Thursday", "November 2026"),
    (.fi, "26.11.2026", "26. marraskuuta 2026", "26.11.2026", "26.11.", "torstai", "marraskuu 2026"),
    (.sv, "26 november 2026", "26 november 2026", "26 nov 2026", "26 nov", "torsdag", "november 2026"),
  ])
  func forms(
    language: Language, day: String, long: String, medium: String, short: String, weekday: String, month: String
  ) {
    let dates = Dates(language)
    #expect(Self.day.description == "2026-11-26")
    #expect(dates.day(Self.day) == day)
    #expect(dates.long(Self.day) == long)
    #expect(dates.medium(Self.day) == medium)
    #expect(dates.short(Self.day) == short)
    #expect(dates.weekday(Self.day) == weekday)
    #expect(dates.month(Self.day) == month)
  }

  @Test(arguments: [
    ("2026", "2026", "2026"), ("2026-H1", "H1 2026", "H1 2026"), ("2027-Q1", "Q1 2027", "Q1 2027"),
    ("2026-09", "Sep 2026", "9/2026"),
  ])
  func periods(written: String, english: String, finnish: String) throws {
    let period = try #require(Period(written))
    #expect(Dates(.en).period(period) == english)
    #expect(Dates(.fi).period(period) == finnish)
  }

  @Test(arguments: Language.allCases)
  func everyMonthAndWeekdayHasItsName(language: Language) {
    let dates = Dates(language)
    #expect(Set((1...12).map { dates.shortMonth($0) }).count == 12)
    #expect(Set((0...6).map { dates.weekday(Self.day.advanced(by: $0)) }).count == 7)
    #expect(dates.shortMonth(1).lowercased() == (language == .fi ? "tammi" : "jan"))
    #expect(dates.weekday(Self.day.advanced(by: 3)).lowercased().hasPrefix("s"))
  }
}
