import Comparison
import Foundation
import Testing

@Suite("Words of a comparison") struct WordsTests {
  private static func folder(_ side: Int) -> [String: String] {
    let isLater = side == 1
    return [
      "site.yaml": """
      title: T
      discount_rate: 0.0\(side + 5)
      groups: [{id: area, values: [{id: pulp, name: Pulp and paper}, {id: mining}]}]
      forums: [{id: board, name: Board}, {id: area-review}]
      """,
      "units.yaml": "units: [{id: lab, name: Laboratory, account_kpi: \(isLater)}, {id: crew}]",
      "accounts/group.md": "---\naccount: Group\nowner: O\n---\n",
      "accounts/other.md": "---\naccount: Other\nowner: O\n---\n",
      "accounts/\(isLater ? "pulp/" : "")mill.md": """
      ---
      account: Mill \(side)
      id: mill
      owner: Owner \(side)
      sponsor: {name: Sponsor \(side), last_contact: 2026-0\(side + 8)-01}
      state: active
      tier: \(isLater ? "strategic" : "growth")
      groups: {area: \(isLater ? "pulp" : "mining")}
      parent: \(isLater ? "group" : "other")
      updated: 2026-10-0\(side + 1)
      review: {held: [2026-0\(side * 5 + 4)-01], next: 2026-12-0\(side + 1)}
      category_spend: \(9000 + side * 500)
      financials:
        - {period: \(2023 + side), revenue: 900}
        - {period: \(2024 + side), revenue: \(1000 + side), target: \(1100 + side), cogs: \(300 + side * 2), cost_to_serve: \(20 + side),
           kam_cost: \(10 + side), cash_in: \(900 + side), cash_out: \(700 + side * 2)}
      value_proposition:
        - {id: V1, promise: Promise \(side), needs: [{unit: lab, commitment: \(isLater ? "refused" : "confirmed")}]}
      requests:
        - {id: R1, unit: \(isLater ? "lab" : "crew"), resource: Crane \(side), amount: \(side + 5), period: 2026-Q\(side + 3),
           investment: \(100 + side), cash_flows: [\(90 + side), 80], probability: 0.9, status: \(isLater ? "granted" : "declined")}
      asks:
        - {id: D1, text: Text \(side), forum: \(isLater ? "board" : "area-review"), about: \(isLater ? "R1" : "V1"),
           recommendation: Yes \(side), due: 2026-12-0\(side + 1), status: \(isLater ? "decided" : "open")}
      governance:
        - {forum: board, held: [2026-10-01], decisions: [{text: Go on, owner: O \(side), due: 2026-12-0\(side + 1), status: \(isLater ? "done" : "open")}]}
      whitespace: [{site: S, offering: O, state: open, potential: \(100 + side), probability: 0.5}]
      alignment:
        - {date: 2026-10-01, rater: kam, scores: {strategy: \(side + 2), staff: \(side * 2 + 1)}}
        - {date: 2026-10-01, rater: lab, scores: {strategy: 2, structure: \(side + 1)\(isLater ? ", systems: 3" : "")}}
      ---
      """,
    ]
  }

  /// Everything that is compared differs here, so that every word is asked for.
  @Test func everyFigureHasItsName() throws {
    let comparison = try Sample.compare(Self.folder(0), Self.folder(1))
    let mill = try #require(comparison.accounts.first { $0.name.id == "mill" })
    let keys = Set(mill.figures.map(\.key))
    let expected =
      ["index", "hard", "soft", "balance", "coverage", "completeness"].map { $0 }
      + ["account", "owner", "sponsor", "tier", "groups.area", "parent", "path", "updated", "next_review"]
      + ["revenue", "target", "cogs", "cost_to_serve", "kam_cost", "contribution", "gross_profit", "margin"]
      .map { "figures.\($0)" }
      + ["to", "cash_in", "cash_out", "net_cash", "growth", "attainment", "share_of_wallet", "whitespace_value"]
      .map { "figures.\($0)" }
    #expect(expected.filter { !keys.contains($0) } == [])
    let text = TextComparison(comparison, wording: Sample.wording).text()
    let comment = MarkdownComparison(comparison, wording: Sample.wording).text()
    for words in [text, comment] {
      let unsaid = words.components(separatedBy: "\n").filter { line in
        ["diff.", "status.", "severity.", "aspect.", "{"].contains { line.contains($0) }
      }
      #expect(unsaid == [])
    }
    let lines = text.components(separatedBy: "\n")
    for line in [
      "  Request R1: period: Q3 2026 → Q4 2026", "  Request R1: unit: crew → Laboratory",
      "  Ask D1: forum: area-review → Board", "  Group area: mining → Pulp and paper",
      "  Decision of Board: Go on: status: open → done", "  Promise V1: Laboratory: confirmed → refused",
      "  Pulp and paper: accounts: 0 → 1", "  Units measured on accounts: 0% → 50%",
      "  Figures known to: 31 Dec 2024 → 31 Dec 2025", "  With accounts below: accounts: – → 2",
      "  Decision of Board: Go on: owner: O 0 → O 1",
    ] {
      #expect(lines.contains(line), "\(line)\n\(text)")
    }
  }

  @Test(arguments: Array(1...20) as [UInt64]) func noRandomComparisonLacksAWord(seed: UInt64) throws {
    var random = try RandomSides(seed: seed)
    let (before, after) = random.sides()
    let text = TextComparison(Sample.compare(before, after), wording: Sample.wording).text()
    #expect(!text.contains("diff.") && !text.contains("{"), "\(text)")
  }
}
