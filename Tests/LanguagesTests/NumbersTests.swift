import Diagnostics
import Languages
import Testing

@Suite struct NumbersTests {
  static let english = Numbers(.en)
  static let finnish = Numbers(.fi)
  static let swedish = Numbers(.sv)

  /// Shows blanks that do not break as `_`.
  static func shown(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? "_" : $0 }) }

  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1,000", "1_000"),
    (-1_234_567, "−1,234,567", "−1_234_567"),
    (1_000_001, "1,000,001", "1_000_001"), (Int.min, "−9,223,372,036,854,775,808", "−9_223_372_036_854_775_808"),
  ])
  func whole(number: Int, english: String, nordic: String) {
    #expect(Self.english.whole(number) == english)
    #expect(Self.shown(Self.finnish.whole(number)) == nordic)
    #expect(Self.shown(Self.swedish.whole(number)) == nordic)
  }

  @Test(arguments: [
    (0.0, "0", "0"), (-0.0, "0", "0"), (2.5, "2.5", "2,5"), (1234.5, "1,234.5", "1_234,5"), (0.088, "0.088", "0,088"),
    (0.00004, "0", "0"), (-0.00004, "0", "0"), (0.00005, "0.0001", "0,0001"), (-12, "−12", "−12"),
    (1.23456, "1.2346", "1,2346"), (1e20, "1e+20", "1e+20"), (.infinity, "inf", "inf"),
  ])
  func number(number: Double, english: String, nordic: String) {
    #expect(Self.english.number(number) == english)
    #expect(Self.shown(Self.finnish.number(number)) == nordic)
  }

  @Test(arguments: [
    (58.5, "59"), (57.5, "58"), (58.499_999_999_999, "59"), (58.49, "58"), (0.4, "0"), (-0.4, "0"), (-0.5, "−1"),
  ])
  func halvesOfAnIndexGoAwayFromZero(index: Double, text: String) { #expect(Self.english.index(index) == text) }

  @Test(arguments: [(2.45, "2.5"), (2.35, "2.4"), (1.15, "1.2"), (3.0, "3.0"), (3.333, "3.3"), (4.96, "5.0")])
  func level(level: Double, text: String) { #expect(Self.english.level(level) == text) }

  @Test(arguments: [(6.2, "+6"), (-7.0, "−7"), (0.0, "0"), (0.3, "0"), (-0.3, "0"), (0.5, "+1"), (1234.0, "+1,234")])
  func change(change: Double, text: String) { #expect(Self.english.change(change) == text) }

  @Test(arguments: [(0.81, "81%", "81_%"), (0.285, "29%", "29_%"), (-0.02, "−2%", "−2_%"), (1, "100%", "100_%")])
  func share(share: Double, english: String, nordic: String) {
    #expect(Self.english.share(share) == english)
    #expect(Self.shown(Self.finnish.share(share)) == nordic)
    #expect(Self.shown(Self.swedish.share(share)) == nordic)
  }

  @Test func shareWithDecimals() { #expect(Self.finnish.share(0.2857, decimals: 1) == "28,6\u{A0}%") }

  @Test(arguments: [
    ("EUR", 4_090_000, "€4,090,000", "4_090_000_€", "4_090_000_€"),
    ("SEK", 4_090_000, "SEK_4,090,000", "4_090_000_SEK", "4_090_000_kr"),
    ("EUR", -18_000.4, "−€18,000", "−18_000_€", "−18_000_€"), ("GBP", 12.5, "£12.50", "12,50_£", "12,50_£"),
    ("EUR", 12, "€12", "12_€", "12_€"), ("EUR", -0.001, "€0", "0_€", "0_€"),
  ])
  func money(currency: String, amount: Double, english: String, finnish: String, swedish: String) {
    #expect(Self.shown(Self.english.money(amount, currency)) == english)
    #expect(Self.shown(Self.finnish.money(amount, currency)) == finnish)
    #expect(Self.shown(Self.swedish.money(amount, currency)) == swedish)
  }

  @Test(arguments: [
    (0, "€0", "0_€"), (940, "€940", "940_€"), (999.6, "€1.0k", "1,0_t€"), (4_500, "€4.5k", "4,5_t€"),
    (9_960, "€10k", "10_t€"), (980_000, "€980k", "980_t€"), (999_600, "€1.00m", "1,00_M€"),
    (4_090_000, "€4.09m", "4,09_M€"), (9_996_000, "€10.0m", "10,0_M€"), (40_900_000, "€40.9m", "40,9_M€"),
    (409_000_000, "€409m", "409_M€"), (1_204_000_000, "€1.20bn", "1,20_mrd._€"), (-4_090_000, "−€4.09m", "−4,09_M€"),
  ])
  func compactMoney(amount: Double, english: String, finnish: String) {
    #expect(Self.shown(Self.english.compactMoney(amount, "EUR")) == english)
    #expect(Self.shown(Self.finnish.compactMoney(amount, "EUR")) == finnish)
  }

  @Test func compactKronorInSwedish() {
    #expect(Self.shown(Self.swedish.compactMoney(4_090_000, "SEK")) == "4,09_Mkr")
    #expect(Self.shown(Self.swedish.compactMoney(980_000, "SEK")) == "980_tkr")
    #expect(Self.shown(Self.swedish.compactMoney(1_200_000_000, "SEK")) == "1,20_mdkr")
    #expect(Self.shown(Self.english.compactMoney(980_000, "SEK")) == "SEK_980k")
  }
}
