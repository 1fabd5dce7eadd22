import AccountPlans
import Alignment
import Diagnostics
import Testing

@Suite("Scores, as of a date")
struct ScoresTests {
  private static let units = "units: [{id: u1}, {id: u2}]"

  @Test func laterEntryOfTheSameDayCounts() throws {
    let plan = try AssessmentContext().assess(
      """
      alignment:
        - {date: 2026-10-01, rater: kam, scores: {style: 5}}
        - {date: 2026-10-01, rater: kam, scores: {style: 2}}
        - {date: 2026-09-01, rater: kam, scores: {style: 4, staff: 3}}
      """)
    #expect(plan.alignment.aspects[1].level == 2)
    #expect(plan.alignment.aspects[3].level == 3)
    #expect(plan.rating(rater: 0, aspect: 1)?.entry == 1)
    #expect(plan.rating(rater: 0, aspect: 3)?.date == (try day("2026-09-01")))
  }

  @Test func whatIsDatedLaterHasNotHappened() throws {
    let alignment = try AssessmentContext(units: Self.units).assess(
      """
      alignment:
        - {date: 2026-11-24, rater: kam, scores: {style: 4}}
        - {date: 2026-11-25, rater: kam, scores: {style: 1}}
        - {date: 2026-11-25, rater: u1, scores: {style: 1}}
      """
    ).alignment
    #expect(alignment.raters.map(\.id) == ["kam"])
    #expect(alignment.aspects[1].level == 4)
    #expect(alignment.newestEntry == (try day("2026-11-24")))
  }

  @Test func unknownEmptiesTheCellAndLeavesTheCoverage() throws {
    let plan = try AssessmentContext().assess(
      """
      alignment:
        - {date: 2026-10-01, rater: kam, scores: {style: 5, staff: 3}}
        - {date: 2026-10-02, rater: kam, scores: {style: unknown}}
      """)
    #expect(plan.alignment.aspects[1].level == nil)
    #expect(isClose(plan.alignment.coverage, 1.0 / 6))
    #expect(plan.alignment.cell(rater: 0, aspect: 1).isAnswered)
    let ratings = plan.ratings(aspect: 1)
    #expect(ratings.map(\.score) == [nil])
    #expect(ratings.map(\.date) == [try day("2026-10-02")])
  }

  @Test func coverageOfNothingButUnknownIsNotKnown() throws {
    let alignment = try AssessmentContext(model: "aspects: [{id: style}]").assess(
      "alignment: [{date: 2026-10-01, rater: kam, scores: {style: unknown}}]"
    ).alignment
    #expect(alignment.coverage == nil)
    #expect(alignment.isProvisional)
    #expect(alignment.history == [IndexPoint(date: try day("2026-10-01"), index: nil)])
  }

  @Test func ratersWithoutAnExpectationCountInFiguresAlone() throws {
    let alignment = try AssessmentContext(model: "aspects: [{id: style}]", units: Self.units).assess(
      """
      alignment:
        - {date: 2026-10-01, rater: u2, scores: {style: 5}}
        - {date: 2026-10-01, rater: kam, scores: {style: 2}}
      """
    ).alignment
    #expect(alignment.raters.map(\.id) == ["kam", "u2"])
    #expect(alignment.raters.map(\.isExpected) == [true, false])
    #expect(alignment.aspects[0].level == 3.5)
    #expect(alignment.coverage == 1)
    #expect(!alignment.isProvisional)
  }

  @Test(arguments: [
    ("value_proposition: [{id: V1, promise: P, needs: [{unit: u1, commitment: refused}]}]", true),
    ("requests: [{id: R1, unit: u1, resource: X, amount: 1, period: 2026}]", true),
    ("requests: [{id: R1, unit: u1, resource: X, amount: 1, period: 2026, status: granted}]", true),
    ("requests: [{id: R1, unit: u1, resource: X, amount: 1, period: 2026, status: declined}]", false),
    ("requests: [{id: R1, unit: u1, resource: X, amount: 1, period: 2026, status: withdrawn}]", false),
    ("actions: [{id: A1, text: T, unit: u1, status: blocked}]", true),
    ("actions: [{id: A1, text: T, unit: u1, status: done}]", false),
    ("kpi_conflicts: [{unit: u1, kpi: k, owner: O}]", true),
    ("kpi_conflicts: [{unit: u1, kpi: k, resolution: R}]", false),
  ])
  func unitsThatAreExpected(yaml: String, isExpected: Bool) throws {
    let alignment = try AssessmentContext(units: Self.units).assess(yaml).alignment
    #expect(alignment.raters.contains { $0.id == "u1" && $0.isExpected } == isExpected)
  }

  @Test func weightsOfRatersAndAspects() throws {
    let alignment = try AssessmentContext(
      model: "{raters: {kam: 3}, aspects: [{id: style, weight: 3}, {id: systems}]}", units: Self.units
    ).assess(
      """
      alignment:
        - {date: 2026-10-01, rater: kam, scores: {style: 5, systems: 2}}
        - {date: 2026-10-01, rater: u1, scores: {style: 1}}
      """
    ).alignment
    #expect(alignment.aspects[0].level == 4)
    #expect(alignment.index == 62.5)
    #expect(alignment.balance == -50)
  }

  @Test func changeComparesTheSameCells() throws {
    let alignment = try AssessmentContext(model: "aspects: [{id: style}, {id: systems}]", units: Self.units).assess(
      """
      review: {held: [2026-09-01, 2026-11-24]}
      alignment:
        - {date: 2026-08-01, rater: kam, scores: {style: 3, systems: 4}}
        - {date: 2026-09-01, rater: u2, scores: {style: 2}}
        - {date: 2026-10-01, rater: kam, scores: {style: 4, systems: 3}}
        - {date: 2026-10-01, rater: u1, scores: {style: 1, systems: 1}}
      """
    ).alignment
    #expect(alignment.previousDate == (try day("2026-09-01")))
    #expect(alignment.aspects[0].previousLevel == 2.5)
    #expect(alignment.previousIndex == 56.25)
    #expect(isClose(alignment.change, -6.25))
    #expect(alignment.moved?.rose == 1)
    #expect(alignment.moved?.fell == 1)
    #expect(alignment.moved?.stayed == 1)
    #expect(alignment.history.map(\.date) == (try ["2026-08-01", "2026-09-01", "2026-10-01"].map(day)))
    #expect(alignment.history.last?.index == alignment.index)
  }

  @Test func withoutAReviewThePreviousDateLies90DaysBack() throws {
    let alignment = try AssessmentContext().assess(
      """
      review: {held: [2026-11-24]}
      alignment: [{date: 2026-10-01, rater: kam, scores: {style: 3}}]
      """
    ).alignment
    #expect(alignment.previousDate == (try day("2026-08-26")))
    #expect(alignment.previousIndex == nil)
    #expect(alignment.change == nil)
    #expect(alignment.moved == nil)
  }
}
