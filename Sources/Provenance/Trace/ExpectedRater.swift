import AccountPlans
import Alignment
import Diagnostics

/// Why a rater is expected, and where the plan says so.
struct ExpectedRater {
  let reason: Phrase
  /// nil for the KAM, who always is.
  let at: SourceRange?

  /// By the first entry of the plan that asks for a rater's view.
  init(_ rater: String, in plan: AccountPlan) {
    var first: Expectation?
    plan.forEachExpectation { id, expectation in
      if first == nil, id == rater { first = expectation }
    }
    switch first ?? .always {
    case .always: (reason, at) = (.traceExpectedAlways, nil)
    case .sponsor: (reason, at) = (.traceExpectedSponsor, plan.sponsor?.at)
    case .need(let promise, let need):
      let entry = plan.promises[promise]
      (reason, at) = (.traceExpectedPromise(id: .name(entry.id.value)), entry.needs[need].unit.at)
    case .request(let index):
      let entry = plan.requests[index]
      (reason, at) = (.traceExpectedRequest(id: .name(entry.id.value)), entry.unit.at)
    case .action(let index):
      let entry = plan.actions[index]
      (reason, at) = (.traceExpectedAction(id: .name(entry.id.value)), entry.unit?.at)
    case .conflict(let index):
      let entry = plan.kpiConflicts[index]
      (reason, at) = (.traceExpectedConflict(id: .name(entry.kpi.value)), entry.unit.at)
    }
  }
}
