import AccountPlans
import Diagnostics

/// Collects the raters of a plan, few enough to be looked through.
struct RaterList {
  private(set) var raters: [Rater] = []

  /// Everybody whose view the plan's content asks for, and everybody who gave one, by id.
  init(_ plan: Shared<AccountPlan>, context: AssessmentContext) {
    note(Rater.kam, isExpected: true)
    if plan.sponsor != nil { note(Rater.sponsor, isExpected: true) }
    for promise in plan.promises {
      for need in promise.needs { note(need.unit.value, isExpected: true) }
    }
    for request in plan.requests where request.state == .requested || request.state == .granted {
      note(request.unit.value, isExpected: true)
    }
    for action in plan.actions where action.isPending {
      if let unit = action.unit { note(unit.value, isExpected: true) }
    }
    for conflict in plan.kpiConflicts where conflict.resolution == nil { note(conflict.unit.value, isExpected: true) }
    for entry in plan.ratings where context.hasHappened(entry.date.value) {
      note(entry.rater.value, isExpected: false)
    }
    raters.sort { $0.id < $1.id }
  }

  private mutating func note(_ id: String, isExpected: Bool) {
    if let place = raters.firstIndex(where: { $0.id == id }) {
      if isExpected { raters[place].isExpected = true }
    } else {
      raters.append(Rater(id: id, isExpected: isExpected))
    }
  }
}
