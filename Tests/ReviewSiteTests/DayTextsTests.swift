import Diagnostics
import ReviewSite
import Testing

/// Days near the date of the site are written beforehand; they read as all others do.
@Suite struct DayTextsTests {
  @Test(arguments: ["2026-11-24", "0001-01-01", "0002-05-01", "9999-12-31", "9998-11-01"])
  func `a day reads the same near the date of the site and far from it`(asOf: String) throws {
    let wording = try SiteFixture.wording()
    let day = try #require(Day(iso: asOf))
    let near = PageWords(wording, currency: "EUR", around: day)
    let bare = PageWords(wording, currency: "EUR")
    let (first, last) = (try #require(Day(iso: "0001-01-01")), try #require(Day(iso: "9999-12-31")))
    for distance in [-1102, -1101, -1100, -1099, -1, 0, 1, 549, 550, 551, 552] {
      let number = Int(day.number) + distance
      guard (Int(first.number)...Int(last.number)).contains(number) else { continue }
      let other = Day(number: number)
      #expect(near.shortDay(other) == bare.shortDay(other))
      #expect(near.mediumDay(other) == bare.mediumDay(other))
    }
    for end in [first, last] { #expect(near.mediumDay(end) == bare.mediumDay(end)) }
  }
}
