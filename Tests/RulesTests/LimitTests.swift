import AccountPlans
import Diagnostics
import FrontMatter
import Testing

/// Limits in days: silent on the last whole day within limit × (1 + grace), and not on the next; dates that look ahead
/// have no grace.
@Suite struct LimitTests {
  @Test(arguments: LimitCase.all) func speaksFromOneDayOn(limit: LimitCase) {
    #expect(limit.folder.content.diagnostics.isEmpty)
    #expect(limit.holds())
  }

  @Test func everyLimitOfTheModelIsShifted() {
    let shifted = Set(LimitShift.Limit.allCases.map(\.rawValue))
    #expect(Set(Limits.keys.map(\.name)).subtracting(shifted) == ["grace"])
    let days = SiteFile.keys.map(\.name).filter { $0.hasSuffix("_days") }
    #expect(days == ["review_cadence_days"] && shifted.isSuperset(of: days))
  }

  @Test func aDateYetToComeHasNotHappened() {
    let plan = "sponsor: {name: Jussi Laine, last_contact: 2026-12-01}\nupdated: 2026-12-01"
    #expect(
      Folder(plan: plan).findings(of: "sponsor-contact-stale").map(\.phrase.key.name) == ["sponsor-contact-stale.never"]
    )
    #expect(Folder(plan: plan).findings(of: "plan-stale").map(\.phrase.key.name) == ["plan-stale.never"])
  }
}
