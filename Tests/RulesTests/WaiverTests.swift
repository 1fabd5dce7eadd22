import AccountPlans
import Diagnostics
import Rules
import Testing

@Suite struct WaiverTests {
  static let actions = """
    actions:
      - {id: A1, text: Audit, due: 2026-11-01}
      - {id: A2, text: Training, due: 2026-11-01}
    """

  static func checked(_ waivers: String, asOf: Day = today) throws -> CheckedPlan {
    let folder = Folder(plan: "\(actions)\nwaivers:\n\(waivers)")
    #expect(folder.content.diagnostics.isEmpty)
    return try #require(folder.check(in: folder.context(asOf: asOf, only: "action-overdue")).plans.first)
  }

  static func waived(_ plan: CheckedPlan) -> [String] { plan.findings.filter(\.waived).compactMap(\.item) }

  @Test func aWaiverOfAnItemSilencesThatItem() throws {
    let plan = try Self.checked("  - {rule: action-overdue, item: A2, until: 2026-12-31, reason: Shut}")
    #expect(Self.waived(plan) == ["A2"])
    #expect(plan.findings.count == 2)
    #expect(plan.waiversInUse == [true])
  }

  @Test func aWaiverWithoutAnItemSilencesTheRule() throws {
    let plan = try Self.checked("  - {rule: action-overdue, until: 2026-12-31, reason: Shut}")
    #expect(Self.waived(plan) == ["A1", "A2"])
  }

  @Test func aWaiverHoldsThroughItsDay() throws {
    let waiver = "  - {rule: action-overdue, until: 2026-11-24, reason: Shut}"
    #expect(Self.waived(try Self.checked(waiver)).count == 2)
    let after = try Self.checked(waiver, asOf: today.advanced(by: 1))
    #expect(Self.waived(after).isEmpty)
    #expect(after.waiversInUse == [false])
  }

  @Test func eachWaiverThatMatchesIsInUse() throws {
    let plan = try Self.checked(
      """
        - {rule: action-overdue, item: A1, until: 2026-12-31, reason: Shut}
        - {rule: action-overdue, until: 2026-12-31, reason: Shut}
        - {rule: action-overdue, item: A3, until: 2026-12-31, reason: Shut}
        - {rule: plan-stale, until: 2026-12-31, reason: Shut}
      """)
    #expect(plan.waiversInUse == [true, true, false, false])
  }

  @Test func aWaiverOfOneItemSparesFindingsOfThePlan() throws {
    let folder = Folder(
      plan: "waivers: [{rule: sponsor-missing, item: sponsor, until: 2026-12-31, reason: Soon}]")
    #expect(folder.findings(of: "sponsor-missing").map(\.waived) == [false])
  }

  /// A judgement about findings can itself be waived, and then its waiver is in use.
  @Test func aWaiverOfAJudgementIsInUse() throws {
    let plan = """
      \(Self.actions)
      alignment: [{date: 2026-11-01, rater: kam, scores: {strategy: 5}}]
      waivers: [{rule: rating-contradicted, item: strategy, until: 2026-12-31, reason: Talked over}]
      """
    let found = Folder(plan: plan).findings()
    #expect(found.filter { $0.card.id == "rating-contradicted" }.map(\.waived) == [true])
    #expect(found.filter { $0.card.id == "waiver-unused" }.isEmpty)
  }

  @Test func waiversOfHiddenRulesGoWithThem() {
    let plan = "waivers: [{rule: action-overdue, until: 2026-11-01, reason: Shut}]"
    #expect(Folder(plan: plan).findings(of: "waiver-expired").count == 1)
    #expect(Folder(plan: plan).findings(of: "waiver-expired", hiddenParts: ["actions"]).isEmpty)
  }

  /// A hidden part or section takes the waivers that name it along; those of other parts stay.
  @Test func waiversOfHiddenPartsAndSectionsGoWithThem() {
    let plan = """
      actions: [{id: A1, text: Audit}]
      waivers:
        - {rule: part-missing, item: actions, until: 2026-12-31, reason: Soon}
        - {rule: part-missing, item: risks, until: 2026-11-01, reason: Soon}
        - {rule: section-missing, item: Customer goals, until: 2026-12-31, reason: Soon}
      """
    let unused = Folder(plan: plan, site: "title: Review\nrules: {part-missing: info, section-missing: warning}")
    #expect(
      unused.findings(of: "waiver-unused").filter { $0.card.id == "waiver-unused" }.map(\.item) == [
        "part-missing/actions", "section-missing/Customer goals",
      ])
    let left = unused.findings(of: "waiver-unused", hiddenParts: ["actions"], hiddenSections: ["Customer goals"])
    #expect(left.filter { $0.card.id == "waiver-unused" }.isEmpty)
    #expect(unused.findings(of: "waiver-expired").filter { $0.card.id == "waiver-expired" }.count == 1)
    let gone = unused.findings(of: "waiver-expired", hiddenParts: ["risks"])
    #expect(gone.filter { $0.card.id == "waiver-expired" }.isEmpty)
  }
}
