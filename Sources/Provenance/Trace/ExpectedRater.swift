import AccountPlans
import Diagnostics

/// Why a rater is expected, and where the plan says so.
struct ExpectedRater {
  /// A key of the language files with the name that it takes.
  let reason: Phrase
  /// nil for the KAM, who always is.
  let at: SourceRange?

  /// The first place of the plan that asks for a rater's view.
  init(_ rater: String, in plan: Shared<AccountPlan>) {
    let found = Self.sponsor(rater, plan) ?? Self.unit(rater, plan)
    reason = found?.0 ?? Phrase("trace.expected.always")
    at = found?.1
  }

  private static func sponsor(_ rater: String, _ plan: Shared<AccountPlan>) -> (Phrase, SourceRange)? {
    guard rater == "sponsor" else { return nil }
    return plan.sponsor.map { (Phrase("trace.expected.sponsor"), $0.at) }
  }

  private static func unit(_ rater: String, _ plan: Shared<AccountPlan>) -> (Phrase, SourceRange)? {
    func phrase(_ key: String, _ id: String) -> Phrase { Phrase(key, ["id": .name(id)]) }
    for promise in plan.promises {
      if let need = promise.needs.first(where: { $0.unit.value == rater }) {
        return (phrase("trace.expected.promise", promise.id.value), need.unit.at)
      }
    }
    let asked = plan.requests.first { request in
      request.unit.value == rater && (request.state == .requested || request.state == .granted)
    }
    if let asked { return (phrase("trace.expected.request", asked.id.value), asked.unit.at) }
    for action in plan.actions where action.isPending {
      if let unit = action.unit, unit.value == rater {
        return (phrase("trace.expected.action", action.id.value), unit.at)
      }
    }
    let conflict = plan.kpiConflicts.first { $0.unit.value == rater && $0.resolution == nil }
    return conflict.map { (phrase("trace.expected.conflict", $0.kpi.value), $0.unit.at) }
  }
}
