import AccountPlans
import Alignment
import Testing

@Suite("The worked example of the alignment model")
struct WorkedExampleTests {
  private static let units = "units: [{id: field-service}]"

  private static let yaml = """
    sponsor: {name: S}
    alignment:
      - {date: 2026-10-01, rater: kam, scores: {strategy: 4, structure: 3, systems: 5}}
      - {date: 2026-10-01, rater: field-service, scores: {strategy: 3, structure: 3, systems: 2}}
    actions: [{id: A1, text: T, unit: field-service}]
    """

  @Test func levelsSpreadsAndIndex() throws {
    let context = try AssessmentContext(units: Self.units)
    let alignment = context.assess(Self.yaml).alignment
    #expect(alignment.aspects.map(\.level) == [nil, nil, nil, nil, 3.5, 3, 3.5])
    #expect(alignment.aspects.map(\.spread) == [nil, nil, nil, nil, 1, 0, 3])
    #expect(alignment.aspects.map(\.score) == [nil, nil, nil, nil, 62.5, 50, 62.5])
    #expect(isClose(alignment.index, 58.3333))
    #expect(isClose(alignment.hard, 58.3333))
    #expect(alignment.soft == nil)
    #expect(alignment.balance == nil)
  }

  @Test func coverageIsOfExpectedRaters() throws {
    let alignment = try AssessmentContext(units: Self.units).assess(Self.yaml).alignment
    #expect(alignment.raters.filter(\.isExpected).map(\.id) == ["field-service", "kam", "sponsor"])
    #expect(isClose(alignment.coverage, 6.0 / 21))
    #expect(alignment.isProvisional)
  }
}
