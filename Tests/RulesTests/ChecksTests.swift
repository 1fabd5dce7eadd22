import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

@Suite struct ChecksTests {
  static let late = "actions: [{id: A1, text: Audit, due: 2026-11-01}]"

  @Test(arguments: [("error", Severity.error), ("info", .info)])
  func rulesOfTheSiteSetTheSeverity(level: String, severity: Severity) {
    let folder = Folder(plan: Self.late, site: "title: Review\nrules: {action-overdue: \(level)}")
    #expect(folder.findings(of: "action-overdue").map(\.severity) == [severity])
  }

  @Test func aRuleThatIsOffIsSilent() {
    let folder = Folder(plan: Self.late, site: "title: Review\nrules: {action-overdue: off}")
    #expect(folder.findings(of: "action-overdue").isEmpty)
  }

  @Test func aJudgementMayBeRaised() {
    let plan = "alignment: [{date: 2026-11-01, rater: kam, scores: {style: 1}}]"
    let folder = Folder(plan: plan, site: "title: Review\nrules: {aspect-below-floor: warning}")
    let found = folder.findings(of: "aspect-below-floor")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.card.kind) == [.judgement])
  }

  @Test(arguments: ["draft", "archived"]) func onlyActivePlansAreJudged(state: String) {
    let folder = Folder(plan: "state: \(state)\n\(Self.late)", text: "<b>x</b>\n")
    #expect(folder.findings().isEmpty)
  }

  @Test(arguments: ["actions", "actions.due", "actions.status"]) func aHiddenPartTurnsItsRulesOff(path: String) {
    let folder = Folder(plan: Self.late)
    #expect(folder.findings(of: "action-overdue", hiddenParts: [path]).isEmpty)
    #expect(folder.findings(of: "action-overdue", hiddenParts: ["actions.owner", "risks"]).count == 1)
  }

  /// Meetings are reviews only where some forum reviews plans.
  @Test func hiddenMeetingsMatterWhereForumsReview() {
    let plan = "review: {next: 2026-11-01}"
    let reviewing = "title: Review\nforums: [{id: board, name: Board, reviews: true}]"
    let other = "title: Review\nforums: [{id: board, name: Board}]"
    let hidden: Set<String> = ["governance"]
    #expect(Folder(plan: plan, site: reviewing).findings(of: "review-overdue", hiddenParts: hidden).isEmpty)
    #expect(Folder(plan: plan, site: other).findings(of: "review-overdue", hiddenParts: hidden).count == 1)
  }

  @Test func equalIdentitiesAreNumberedInTheOrderOfTheSource() {
    let found = Folder(plan: Self.late, text: "<b>x</b>\n\n[a](file:a)\n").findings()
    let html = found.filter { $0.card.id == "html-not-allowed" }
    #expect(html.map(\.ordinal) == [0, 1])
    #expect(html.map(\.at) == html.map(\.at).sorted())
    #expect(found.filter { $0.card.id == "link-unsafe" }.map(\.ordinal) == [0])
  }

  @Test(arguments: [3, 100]) func manyOfOneIdentityAreNumberedThroughout(count: Int) {
    let text = String(repeating: "x <b>\n\n[a](file:a)\n\n", count: count)
    let found = Folder(plan: "", text: text).findings()
    #expect(found.filter { $0.card.id == "html-not-allowed" }.map({ Int($0.ordinal) }) == Array(0..<count))
    #expect(found.filter { $0.card.id == "link-unsafe" }.map({ Int($0.ordinal) }) == Array(0..<count))
  }

  @Test func findingsStandInTheOrderOfTheSource() {
    let plan = """
      review: {next: 2026-11-01}
      alignment: [{date: 2026-11-01, rater: kam, scores: {style: 4, staff: 1}}]
      actions:
        - {id: A2, text: Audit, due: 2026-11-01}
        - {id: A1, text: Audit, due: 2026-11-01}
      """
    let found = Folder(plan: plan, text: "<b>x</b>\n").findings()
    #expect(found.count >= 8)
    #expect(found.map(\.at) == found.map(\.at).sorted())
    #expect(found.allSatisfy { $0.account == "sample" })
  }

  @Test func pagesAreJudgedByTheirText() {
    let folder = Folder(plan: "", further: ["pages/glossary.md": "# Glossary\n\n<i>KAM</i> [x](data:image/png,1)\n"])
    let found = folder.check(in: folder.context(asOf: today)).findings.filter { $0.account == nil }
    #expect(
      found.map(folder.line) == [
        "pages/glossary.md:3:1 html-not-allowed", "pages/glossary.md:3:7 html-not-allowed",
        "pages/glossary.md:3:12 link-unsafe",
      ])
    #expect(found.map(\.ordinal) == [0, 1, 0])
  }

  @Test func aFindingSpeaksOfItsAspect() throws {
    let model = AlignmentModel(nil)
    let found = Folder(plan: "alignment: [{date: 2026-11-01, rater: kam, scores: {staff: 1}}]\n\(Self.late)").findings()
    func aspect(_ rule: String) throws -> String? {
      try #require(found.first { $0.card.id == rule }).aspect(among: model.aspects.map(\.id))
    }
    #expect(try aspect("aspect-below-floor") == "staff")
    #expect(try aspect("action-overdue") == "strategy")
    #expect(try aspect("rating-missing") == nil)
  }
}
