import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

/// Texts that are looked up by an id are there for every id of the program.
@Suite struct PhraseFamilyTests {
  private static let statuses =
    ActionStatus.allCases.map(\.rawValue) + RequestStatus.allCases.map(\.rawValue)
    + DecisionStatus.allCases.map(\.rawValue)

  private static let members: [(family: Phrase.Family, ids: [String])] = [
    (.aspect, Aspect.builtIn.map(\.id)), (.level, (1...5).map { "\($0)" }), (.part, Part.allCases.map(\.rawValue)),
    (.rater, [Rater.kam, Rater.sponsor]), (.role, ContactRole.builtIn.map(\.id)),
    (.rule, RuleBook.listed.map(\.id)), (.spelled, (0...12).map { "\($0)" }),
    (.state, PlanState.allCases.filter { $0 != .active }.map(\.rawValue)), (.status, statuses),
    (.shownPart, Shown.ofSite.map(\.rawValue)),
  ]

  @Test func everyIdHasItsText() {
    for (family, ids) in Self.members {
      #expect(!ids.isEmpty)
      #expect(ids.filter { Phrase(family, $0) == nil } == [], "\(family)")
    }
  }
}
