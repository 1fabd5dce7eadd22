import Diagnostics
import Testing

/// Limits in days: silent on the last whole day within limit × (1 + grace), and not on the next.
@Suite struct LimitTests {
  /// The days since `from` on which a rule first speaks, of 400.
  static func firstDay(of rule: String, from: String, _ folder: Folder) throws -> Int? {
    let day = try #require(Day(iso: from))
    return (0...400).first { !folder.findings(of: rule, asOf: day.advanced(by: $0)).isEmpty }
  }

  @Test func planIsStaleAfter112Days() throws {
    let folder = Folder(plan: "updated: 2026-01-01")
    #expect(try Self.firstDay(of: "plan-stale", from: "2026-01-01", folder) == 113)
  }

  @Test func everyCadenceAndGraceCounts() throws {
    let site = "title: Review\nreview_cadence_days: 40"
    let model = ["model.yaml": "limits: {grace: 0.1}\n"]
    let folder = Folder(plan: "updated: 2026-01-01", site: site, further: model)
    #expect(try Self.firstDay(of: "plan-stale", from: "2026-01-01", folder) == 45)
  }

  @Test func reviewIsOverdueAfter112Days() throws {
    let folder = Folder(plan: "review: {held: [2026-01-01]}")
    #expect(try Self.firstDay(of: "review-overdue", from: "2026-01-01", folder) == 113)
  }

  @Test func ratingIsStaleAfter225Days() throws {
    let folder = Folder(plan: "alignment: [{date: 2026-01-01, rater: kam, scores: {style: 3}}]")
    #expect(try Self.firstDay(of: "rating-stale", from: "2026-01-01", folder) == 226)
  }

  @Test func datesThatLookAheadHaveNoGrace() throws {
    let action = Folder(plan: "actions: [{id: A1, text: Audit, due: 2026-01-01}]")
    #expect(try Self.firstDay(of: "action-overdue", from: "2026-01-01", action) == 1)
    let review = Folder(plan: "review: {next: 2026-01-01}")
    #expect(try Self.firstDay(of: "review-overdue", from: "2026-01-01", review) == 1)
  }

  /// The first quarter of 2026 has its successor closed on 06-30: late after 37 days, silent from then on.
  @Test func lateFiguresAreNotMissingOnes() throws {
    let folder = Folder(plan: "financials: [{period: 2026-Q1, revenue: 1}]")
    let closed = try #require(Day(iso: "2026-06-30"))
    #expect(folder.findings(of: "account-pnl-missing", asOf: closed.advanced(by: 37)).count == 1)
    #expect(folder.findings(of: "account-pnl-missing", asOf: closed.advanced(by: 38)).isEmpty)
  }
}
