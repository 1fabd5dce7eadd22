import ReviewSite
import Testing

@Suite struct MoneyColumnTests {
  @Test(arguments: [
    ([9_000.0, nil], "€", "9,000"), ([880_000, 1], "€k", "880"), ([4_090_000, -80_000], "€m", "4.09"),
    ([120_000_000, 0], "€m", "120.0"), ([12_000_000_000, 0], "€bn", "12.00"),
    ([238_000_000_000, 1_200_000, 900_000], "€m", "238,000.00"), ([4_090_000, 60_000, 70_000], "€m", "4.09"),
  ])
  func `the largest amount sets the unit of a column, unless the others would round away`(
    amounts: [Double?], heading: String, first: String
  ) throws {
    let words = PageWords(try SiteFixture.wording(), currency: "EUR")
    let column = MoneyColumn(amounts, words: words)
    #expect(column.heading == heading)
    #expect(column.text(amounts[0]) == first)
    #expect(column.text(nil) == "not known")
  }
}
