import Comparison
import Diagnostics
import Testing

@Suite("Findings that come and go") struct FindingTests {
  private static func told(_ before: [Diagnostic], _ after: [Diagnostic], after id: String = "mill") throws -> [String]
  {
    let sides = try (Sample(Sample.plan("")), Sample(Sample.plan("former_ids: [mill, other]", id: id)))
    var later = after
    for place in later.indices { later[place].account = id }
    let comparison = Sample.compare(
      sides.0.revision(findings: ["mill": before]), sides.1.revision(findings: [id: later]))
    return comparison.accounts.flatMap(\.findings).map { finding in
      let weights = [finding.before, finding.after].map { told in
        told.map { $0.isWaived ? "waived" : $0.severity.rawValue } ?? "none"
      }
      return "\(finding.change) \(finding.standing?.rule ?? "") \(weights.joined(separator: " "))"
    }
  }

  @Test func theyAreTheSameByRuleItemAndOrdinal() throws {
    var second = Sample.finding("action-overdue", item: "A1")
    second.ordinal = 1
    let first = Sample.finding("action-overdue", item: "A1")
    #expect(try Self.told([first], [first]) == [])
    #expect(try Self.told([first], [first, second]) == ["new action-overdue none warning"])
    #expect(
      try Self.told([first], [Sample.finding("action-overdue", item: "A2")]) == [
        "gone action-overdue warning none", "new action-overdue none warning",
      ])
  }

  @Test func anotherIDOfTheAccountMakesThemNotNew() throws {
    let finding = Sample.finding("action-overdue", item: "A1")
    #expect(try Self.told([finding], [finding], after: "renamed") == [])
  }

  @Test func aWaiverTakesOneAwayAndItsEndBringsItBack() throws {
    let stands = Sample.finding("plan-stale")
    let waived = Sample.finding("plan-stale", waived: true)
    #expect(try Self.told([stands], [waived]) == ["gone plan-stale warning waived"])
    #expect(try Self.told([waived], [stands]) == ["new plan-stale waived warning"])
    #expect(try Self.told([waived], [waived]) == [])
    #expect(try Self.told([waived], []) == [])
  }

  @Test func oneThatWeighsMoreIsToldAndTheWorstFirst() throws {
    let before = [Sample.finding("promise-unsupported", .info, item: "V1")]
    let after = [
      Sample.finding("action-overdue", .warning, item: "A2"), Sample.finding("action-overdue", .warning, item: "A1"),
      Sample.finding("promise-unsupported", .error, item: "V1"),
    ]
    #expect(
      try Self.told(before, after) == [
        "changed promise-unsupported info error", "new action-overdue none warning",
        "new action-overdue none warning",
      ])
  }

  @Test func thoseOfTheSiteGoByTheirFile() throws {
    let side = try Sample(Sample.plan(""))
    let comparison = Sample.compare(
      side.revision(), side.revision(siteFindings: [Sample.finding("heading-unknown", item: "Aims", account: nil)]))
    #expect(comparison.findings.map(\.change) == [.new])
    #expect(comparison.differs)
  }
}
