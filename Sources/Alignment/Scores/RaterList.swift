import AccountPlans
import Diagnostics

/// Collects the raters of a plan, few enough to be looked through.
struct RaterList {
  private(set) var raters: [Rater] = []

  /// Everybody whose view the plan's content asks for, and everybody who gave one, by id.
  init(_ plan: Shared<AccountPlan>, context: AssessmentContext) {
    plan.value.forEachExpectation { id, _ in note(id, isExpected: true) }
    for entry in plan.ratings where context.hasHappened(entry.date.value) {
      note(entry.rater.value, isExpected: false)
    }
    raters.sort { $0.id < $1.id }
  }

  private mutating func note(_ id: String, isExpected: Bool) {
    if let index = raters.firstIndex(where: { $0.id == id }) {
      if isExpected { raters[index].isExpected = true }
    } else {
      raters.append(Rater(id: id, isExpected: isExpected))
    }
  }
}
