import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

/// What the rules say of an aspect's ratings; every rule is on.
@Suite struct EvidenceTests {
  struct Evidence {
    let evidenced: Double?
    let contradicted: Bool
  }

  static func evidence(
    of aspect: String, _ plan: String, only rule: String? = nil, site: String = "title: Review",
    hiddenParts: Set<String> = []
  ) throws -> Evidence {
    let folder = Folder(plan: plan, site: site)
    #expect(folder.content.diagnostics.isEmpty)
    let context = folder.context(asOf: today, only: rule, hiddenParts: hiddenParts)
    let checked = try #require(folder.check(in: context).plans.first)
    let place = try #require(context.model.aspects.firstIndex { $0.id == aspect })
    return Evidence(evidenced: checked.evidenced(aspect: place), contradicted: checked.contradicted(aspect: place))
  }

  static let late = "actions: [{id: A1, text: Audit, due: 2026-11-01}]"
  static let rated = "alignment: [{date: 2026-11-01, rater: kam, scores: {strategy: 4}}]"

  @Test func aRuleWithoutAnythingToCheckIsNoEvidence() throws {
    let none = try Self.evidence(of: "strategy", "actions: [{id: A1, text: Audit}]", only: "action-overdue")
    #expect(none.evidenced == nil)
    let done = try Self.evidence(
      of: "strategy", "actions: [{id: A1, text: Audit, due: 2026-11-01, status: done}]", only: "action-overdue")
    #expect(done.evidenced == nil)
  }

  @Test func evidenceIsTheShareOfCleanRules() throws {
    let clean = "actions: [{id: A1, text: Audit, due: 2026-12-01}]"
    #expect(try Self.evidence(of: "strategy", clean, only: "action-overdue").evidenced == 1)
    #expect(try Self.evidence(of: "strategy", Self.late, only: "action-overdue").evidenced == 0)
    let waiver = "\nwaivers: [{rule: action-overdue, until: 2026-12-31, reason: Shut}]"
    #expect(try Self.evidence(of: "strategy", Self.late + waiver, only: "action-overdue").evidenced == 1)
  }

  @Test func absenceCountsOnlyWhereThePartIsDemanded() throws {
    let site = "title: Review\ntiers: [{id: maintain, parts: [sponsor]}]"
    #expect(try Self.evidence(of: "style", "", only: "sponsor-missing", site: site).evidenced == 0)
    let other = "title: Review\ntiers: [{id: maintain, parts: [review]}]"
    #expect(try Self.evidence(of: "style", "", only: "sponsor-missing", site: other).evidenced == nil)
    #expect(try Self.evidence(of: "style", "", only: "review-overdue", site: site).evidenced == nil)
    #expect(
      try Self.evidence(of: "style", "review: {next: 2026-12-01}", only: "review-overdue", site: site).evidenced == 1)
  }

  @Test func whatIsOffOrHiddenIsNoEvidence() throws {
    let site = "title: Review\nrules: {action-overdue: off}"
    #expect(try Self.evidence(of: "strategy", Self.late, only: "action-overdue", site: site).evidenced == nil)
    let hidden = try Self.evidence(of: "strategy", Self.late, only: "action-overdue", hiddenParts: ["actions.due"])
    #expect(hidden.evidenced == nil)
  }

  @Test func aHighScoreIsContradictedByAWarningThatStands() throws {
    let plan = "\(Self.late)\n\(Self.rated)"
    #expect(try Self.evidence(of: "strategy", plan).contradicted)
    #expect(try !Self.evidence(of: "staff", plan).contradicted)
    #expect(try !Self.evidence(of: "strategy", Self.late).contradicted)
    let low = "\(Self.late)\nalignment: [{date: 2026-11-01, rater: kam, scores: {strategy: 3}}]"
    #expect(try !Self.evidence(of: "strategy", low).contradicted)
    let waiver = "\nwaivers: [{rule: action-overdue, until: 2026-12-31, reason: Shut}]"
    #expect(try !Self.evidence(of: "strategy", plan + waiver, only: "action-overdue").contradicted)
    let info = "title: Review\nrules: {action-overdue: info}"
    #expect(try !Self.evidence(of: "strategy", plan, only: "action-overdue", site: info).contradicted)
  }

  @Test func aPlanThatIsNotActiveHasNone() throws {
    let draft = try Self.evidence(of: "strategy", "state: draft\n\(Self.late)\n\(Self.rated)")
    #expect(draft.evidenced == nil)
    #expect(!draft.contradicted)
  }
}
