import AccountPlans
import Alignment
import Diagnostics
import Testing

@Suite("What has happened in a plan, and what it has")
struct PlanEventsTests {
  private static let forums = "{title: T, forums: [{id: board, reviews: true}, {id: ops}]}"

  @Test func reviewsHeldAreThoseOfReviewingForumsToo() throws {
    let plan = try AssessmentContext(site: Self.forums).assess(
      """
      review: {held: [2026-05-01, 2026-12-01]}
      governance:
        - {forum: board, held: [2026-08-01, 2026-05-01, 2026-12-24]}
        - {forum: ops, held: [2026-09-01]}
      """)
    #expect(plan.reviewsHeld == (try ["2026-05-01", "2026-08-01"].map(day)))
    #expect(plan.alignment.previousDate == (try day("2026-08-01")))
  }

  @Test func updatedIsTheSignOfLifeWhereItHasHappened() throws {
    let context = try AssessmentContext()
    let rest = """

      sponsor: {name: S, last_contact: 2026-03-01}
      actions: [{id: A1, text: T, status: done, done_on: 2026-04-02}, {id: A2, text: T, done_on: 2026-12-02}]
      requests: [{id: R1, unit: u, resource: X, amount: 1, period: 2026, asked: 2026-04-03, decided: 2027-01-01}]
      contacts: [{name: C, last_contact: 2026-11-11}]
      """
    #expect(context.assess("updated: 2026-01-31" + rest).newestSignOfLife == (try day("2026-01-31")))
    #expect(context.assess("updated: 2026-11-25" + rest).newestSignOfLife == (try day("2026-04-03")))
    #expect(context.assess(rest).sponsorContact == (try day("2026-03-01")))
    #expect(context.assess("").newestSignOfLife == nil)
  }

  @Test func completenessIsOfWhatTheTierDemands() throws {
    let site = "{title: T, tiers: [{id: top}, {id: low, parts: [review, actions, contacts]}]}"
    let context = try AssessmentContext(site: site, hiddenParts: ["contacts"])
    let low = context.assess("tier: low\nreview: {held: [2026-12-01]}\nactions: [{id: A1, text: T}]").completeness
    #expect(low.value == 0.5)
    #expect(low.missingParts == [.review])
    #expect(context.assess("review: {next: 2026-12-01}").completeness.missingParts == [.actions])
    #expect(context.assess("tier: top").completeness.demandedParts.count == 9)
  }

  @Test func ratingsYetToComeAreNone() throws {
    let context = try AssessmentContext(model: "parts: [alignment, financials]")
    let plan = context.assess(
      """
      financials: [{period: 2027, target: 1}]
      alignment: [{date: 2026-11-25, rater: kam, scores: {style: 3}}]
      """)
    #expect(plan.completeness.missingParts == [.alignment])
  }

  @Test func sectionsInThePlansLanguage() throws {
    let model = "{parts: [], sections: [Summary, {en: Goals, fi: Tavoitteet}]}"
    let context = try AssessmentContext(model: model, hiddenSections: ["Summary"])
    #expect(context.assess("language: fi").completeness.missingSections.map(\.value) == ["Tavoitteet"])
    #expect(context.assess("language: sv").completeness.missingSections.map(\.value) == ["Goals"])
    #expect(try AssessmentContext(model: "parts: []").assess("").completeness.value == nil)
  }

  @Test func limitsWithGrace() throws {
    let context = try AssessmentContext()
    func isOld(_ days: Int, _ limit: Double) -> Bool {
      context.isOlder(context.asOf.advanced(by: -days), than: limit)
    }
    #expect(!isOld(112, context.model.sponsorContactDays))
    #expect(isOld(113, context.model.sponsorContactDays))
    #expect(!isOld(225, context.model.ratingStaleDays))
    #expect(isOld(226, context.model.ratingStaleDays))
  }
}
