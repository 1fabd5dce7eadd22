import Comparison
import Figures
import Foundation
import Testing

@Suite("Figures that differ") struct FigureTests {
  private static func keys(_ comparison: PortfolioComparison) -> [String] {
    comparison.accounts.flatMap { $0.figures.map(\.key) }
  }

  private static func rated(_ kam: Int, _ lab: Int) -> [String: String] {
    Sample.plan(
      """
      alignment:
        - {date: 2026-10-01, rater: kam, scores: {strategy: \(kam), staff: 3}}
        - {date: 2026-10-02, rater: lab, scores: {strategy: \(lab)}}
      """)
  }

  @Test func aScoreMovesLevelSpreadScoreAndIndex() throws {
    let comparison = try Sample.compare(Self.rated(3, 3), Self.rated(3, 5))
    let account = try #require(comparison.accounts.first)
    #expect(
      account.figures.map(\.key) == [
        "index", "hard", "balance", "aspects.strategy.level", "aspects.strategy.spread", "aspects.strategy.score",
      ])
    let level = try #require(account.figures.first { $0.key == "aspects.strategy.level" })
    #expect(level.before.exported == "3")
    #expect(level.after.exported == "4")
    #expect(
      comparison.portfolio.map(\.key) == ["index_mean", "aspects.strategy.mean", "aspects.strategy.minimum"])
  }

  @Test func whatOneSideLacksIsNotKnownThere() throws {
    let comparison = try Sample.compare(Sample.plan(""), Sample.plan("sponsor: {name: Jussi Laine}"))
    let sponsor = try #require(comparison.accounts.first?.figures.first { $0.key == "sponsor" })
    #expect(sponsor.before.exported == "null")
    #expect(sponsor.after.exported == "Jussi Laine")
  }

  /// A tenth thrice is not 0.3 to a computer.
  @Test(arguments: [("0.1", "0.3"), ("0.7", "2.1"), ("1.1", "3.3000000000000003")])
  func roundingAloneMakesNoDifference(part: String, sum: String) throws {
    func plan(_ months: [String]) -> [String: String] {
      let rows = months.enumerated().map { "  - {period: 2025-0\($0.offset + 1), revenue: \($0.element)}" }
      let rest = (4...12).map { "  - {period: 2025-\($0 < 10 ? "0" : "")\($0), revenue: 0}" }
      return Sample.plan("financials:\n" + (rows + rest).joined(separator: "\n"))
    }
    let comparison = try Sample.compare(plan([part, part, part]), plan([sum, "0", "0"]))
    #expect(Self.keys(comparison) == [])
    #expect(!comparison.differs)
  }

  @Test(arguments: [("100000.00001", "100000.00004", false), ("100000.0001", "100000.0002", true)])
  func figuresAreComparedAsTheyAreExported(before: String, after: String, differs: Bool) throws {
    func plan(_ revenue: String) -> [String: String] {
      Sample.plan("financials: [{period: 2025, revenue: \(revenue)}]")
    }
    let comparison = try Sample.compare(plan(before), plan(after))
    #expect(comparison.differs == differs)
    #expect(Self.keys(comparison).contains("figures.revenue") == differs)
  }

  /// What pages would show alike is shown with the decimals that tell it apart.
  @Test func noLineShowsTheSameTwice() throws {
    func plan(_ revenue: String, _ scores: String) -> [String: String] {
      Sample.plan(
        "financials: [{period: 2025, revenue: \(revenue)}]\nalignment: [{date: 2026-10-01, rater: kam, scores: {\(scores)}}]"
      )
    }
    let aspects = ["strategy", "staff", "skills", "style", "systems", "structure"].map { "\($0): 4" }
    let many = (aspects + ["shared-values: 3"]).joined(separator: ", ")
    let few = (aspects.dropLast() + ["shared-values: 3"]).joined(separator: ", ")
    let comparison = try Sample.compare(plan("4090000.1", many), plan("4090000.2", few))
    let lines = TextComparison(comparison, wording: Sample.wording).text().split(separator: "\n")
    #expect(lines.contains("  Index: 71.4 → 70.8 (−0.6)"))
    #expect(lines.contains("  Revenue: EUR 4,090,000.10 → EUR 4,090,000.20 (+EUR 0.10)"))
    for line in lines where line.hasPrefix("  ") {
      let sides = line.split(separator: ": ", maxSplits: 1)[1].components(separatedBy: " → ")
      #expect(sides[0] != sides[1].prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces), "\(line)")
    }
  }

  /// 58.3 and 66.7 are 58 and 67 as whole numbers, but 8.3 apart.
  @Test(arguments: [
    ([3, 3, 4], [3, 3, 5], "Index: 58.3 → 66.7 (+8.4)"), ([3, 3, 4, 4, 4], [3, 3, 4, 4, 3], "Index: 65 → 60 (−5)"),
    ([3, 3, 3, 3, 3, 3, 4], [3, 3, 3, 3, 3, 4, 4], "Index: 53.6 → 57.1 (+3.5)"),
  ])
  func whatIsShownAndItsDifferenceAgree(before: [Int], after: [Int], line: String) throws {
    func plan(_ scores: [Int]) -> [String: String] {
      let ids = ["strategy", "staff", "skills", "style", "systems", "structure", "shared-values"]
      let written = zip(ids, scores).map { "\($0): \($1)" }.joined(separator: ", ")
      return Sample.plan("alignment: [{date: 2026-10-01, rater: kam, scores: {\(written)}}]")
    }
    let comparison = try Sample.compare(plan(before), plan(after))
    let lines = TextComparison(comparison, wording: Sample.wording).text().split(separator: "\n")
    #expect(lines.contains("  \(line)"), "\(lines)")
  }

  @Test func moneyOfTwoCurrenciesIsToldAsSuch() throws {
    func plan(_ currency: String) -> [String: String] {
      var files = Sample.plan("financials: [{period: 2025, revenue: 100}]")
      files["site.yaml"] = "title: T\ncurrency: \(currency)\n"
      return files
    }
    let comparison = try Sample.compare(plan("EUR"), plan("SEK"))
    #expect(comparison.beforeCurrency == "EUR")
    #expect(comparison.currency == "SEK")
    let text = TextComparison(comparison, wording: Sample.wording).text()
    #expect(text.contains("The currency was EUR and is SEK"))
    #expect(text.contains("  Revenue: €100 → SEK\u{A0}100\n"))
  }
}
