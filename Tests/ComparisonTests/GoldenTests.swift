import AccountPlans
import Comparison
import Diagnostics
import Foundation
import Testing

/// The three forms of one comparison, kept in files; `UPDATE_SNAPSHOTS=1` rewrites them.
@Suite("Forms as they are kept") struct GoldenTests {
  private static let folder = Sample.root.appending(path: "Tests/ComparisonTests/Golden")

  private static let settings = [
    "site.yaml": """
    title: Key account review
    tiers: [{id: strategic, name: Strategic}, {id: growth, name: Growth}]
    groups: [{id: area, name: Business area, values: [{id: pulp, name: Pulp and paper}, {id: mining, name: Mining}]}]
    forums: [{id: management-team, name: Management team, reviews: true}]
    """,
    "units.yaml": """
    units:
      - {id: field-service, name: Field service, capacity: [{resource: Vibration engineer, periods: {2027-Q1: 400}}]}
      - {id: data-platform, name: Data platform}
    """,
  ]

  private static func mill(
    id: String, score: Int, request: String, ask: String, commitment: String, revenue: Int, more: String = ""
  ) -> (String, String) {
    (
      "accounts/\(id).md",
      """
      ---
      account: Havupuro Paper Oy
      owner: Maija Virtanen
      tier: strategic
      groups: {area: pulp}
      \(more)
      financials:
        - {period: 2025, revenue: \(revenue), cogs: 2400000, cost_to_serve: 500000, kam_cost: 140000}
      value_proposition:
        - {id: V1, promise: Unplanned stops down by 15 %, needs: [{unit: data-platform, commitment: \(commitment)}]}
      requests:
        - {id: R1, unit: field-service, resource: Vibration engineer, amount: 320, period: 2027-Q1\(request)}
      alignment:
        - {date: 2026-10-01, rater: kam, scores: {strategy: \(score), staff: 2}}
        - {date: 2026-10-02, rater: field-service, scores: {strategy: 2, staff: 2}}
      governance:
        - {forum: management-team, held: [2026-08-20], decisions: [{text: Overtime for the ramp-up, owner: COO\(ask)}]}
      asks:
        - {id: D1, forum: management-team, about: R1, text: Grant R1, due: 2026-11-26\(ask)}
      ---
      """
    )
  }

  private static func pit(id: String, name: String, more: String = "") -> (String, String) {
    (
      "accounts/mining/\(id).md",
      """
      ---
      account: \(name)
      owner: Antti Koskela
      tier: growth
      groups: {area: mining}
      \(more)
      ---
      """
    )
  }

  private static func comparison() throws -> PortfolioComparison {
    let before = settings.merging([
      mill(id: "havupuro", score: 3, request: "", ask: "", commitment: "confirmed", revenue: 4_000_000),
      pit(id: "pit", name: "Pit AB"), pit(id: "quarry", name: "Quarry AB"),
    ]) { $1 }
    let after = settings.merging([
      mill(
        id: "havupuro", score: 5, request: ", status: granted, granted: 240, decided: 2026-11-20",
        ask: ", status: dropped", commitment: "refused", revenue: 4_090_000, more: "sponsor: {name: Jussi Laine}"),
      pit(id: "pit-group", name: "Pit Group AB", more: "former_ids: [pit]"),
      ("accounts/broken.md", "---\naccount: Broken Oy\nowner: O\ntier: strategc\n---\n"),
      pit(id: "smelter", name: "Smelter Oy", more: "alignment: [{date: 2026-11-01, rater: kam, scores: {staff: 4}}]"),
    ]) { $1 }
    let sides = try (
      Sample(before, name: .commit("1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d", asked: "main")), Sample(after)
    )
    #expect(sides.0.content.diagnostics.map(\.card.id) == [])
    #expect(sides.1.content.diagnostics.map(\.card.id) == ["reference-unknown"])
    let leftOut = LeftOutPlans(before: sides.0.content, after: sides.1.content)
    let overdue = Sample.finding("action-without-owner", item: "A1", account: "havupuro")
    let stale = Sample.finding("plan-stale", .error, account: "havupuro")
    let waived = Sample.finding("plan-stale", .error, account: "havupuro", waived: true)
    let heavier = Sample.finding("promise-unsupported", .info, item: "V1", account: "havupuro")
    let heavy = Sample.finding("promise-unsupported", .warning, item: "V1", account: "havupuro")
    return PortfolioComparison(
      sides.0.revision(without: leftOut, on: .before, findings: ["havupuro": [stale, heavier]]),
      sides.1.revision(
        without: leftOut, on: .after, findings: ["havupuro": [overdue, waived, heavy]],
        siteFindings: [Sample.finding("heading-unknown", item: "Aims", account: nil)]),
      settings: ["model.yaml"],
      leftOut: leftOut.plans)
  }

  @Test func text() throws {
    try compare(TextComparison(try Self.comparison(), wording: Sample.wording).text(), with: "changed.txt")
  }

  @Test func markdown() throws {
    try compare(MarkdownComparison(try Self.comparison(), wording: Sample.wording).text(), with: "changed.md")
  }

  @Test func json() throws {
    let bytes = JSONComparison(try Self.comparison(), wording: Sample.wording, version: "1.2.3").bytes()
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    // One line as it is written; many lines, so that a change can be read.
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let pretty = try JSONSerialization.data(withJSONObject: object, options: options)
    try compare(String(decoding: pretty, as: UTF8.self) + "\n", with: "changed.json")
    #expect(bytes.last == 0x0A && bytes.count { $0 == 0x0A } == 1)
  }

  @Test func nothingIsKeptInVain() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(kept == ["changed.json", "changed.md", "changed.txt"])
  }

  private func compare(_ text: String, with name: String) throws {
    let url = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" { return try Data(text.utf8).write(to: url) }
    let kept = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let lines = text.components(separatedBy: "\n")
    for (line, pair) in zip(lines, kept).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name):\(line + 1): written\n  \(pair.0)\nin place of\n  \(pair.1)")
      return
    }
    #expect(lines.count == kept.count)
  }
}
