import AccountPlans
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

  @Test func sponsorContactIsStaleAfter112Days() throws {
    let folder = Folder(plan: "sponsor: {name: Jussi Laine, last_contact: 2026-01-01}")
    #expect(try Self.firstDay(of: "sponsor-contact-stale", from: "2026-01-01", folder) == 113)
  }

  @Test func requestIsUnansweredAfter37DaysAndEscalatedAfter6() throws {
    let request = "id: R1, unit: field-service, resource: Engineer, amount: 1, period: 2027-Q1"
    let folder = Folder(
      plan: "requests: [{\(request), asked: 2026-01-01, escalated: 2026-01-01}]\nescalation: {time_limit_days: 5}",
      further: ["units.yaml": "units: [{id: field-service}]\n"])
    #expect(folder.content.diagnostics.isEmpty)
    #expect(try Self.firstDay(of: "request-unanswered", from: "2026-01-01", folder) == 38)
    #expect(try Self.firstDay(of: "escalation-overdue", from: "2026-01-01", folder) == 7)
  }

  @Test func forumLapsesByItsOwnCadence() throws {
    let site = "title: Review\nforums: [{id: board, name: Board, cadence_days: 30}, {id: team, name: Team}]"
    let board = Folder(plan: "governance: [{forum: board, held: [2026-01-01]}]", site: site)
    #expect(try Self.firstDay(of: "forum-lapsed", from: "2026-01-01", board) == 38)
    let team = Folder(plan: "governance: [{forum: team, held: [2026-01-01]}]", site: site)
    #expect(try Self.firstDay(of: "forum-lapsed", from: "2026-01-01", team) == 113)
  }

  @Test func figuresAreLateAfter37Days() throws {
    let folder = Folder(plan: "financials: [{period: 2026-Q1, revenue: 1}]")
    #expect(try Self.firstDay(of: "figures-late", from: "2026-06-30", folder) == 38)
  }

  @Test func aDateYetToComeHasNotHappened() {
    let plan = "sponsor: {name: Jussi Laine, last_contact: 2026-12-01}\nupdated: 2026-12-01"
    #expect(
      Folder(plan: plan).findings(of: "sponsor-contact-stale").map(\.phrase.key) == ["sponsor-contact-stale.never"])
    #expect(Folder(plan: plan).findings(of: "plan-stale").map(\.phrase.key) == ["plan-stale.never"])
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
