import AccountPlans
import Diagnostics

/// Why a plan's content asks for the view of a rater; entries by their indices.
package enum Expectation: Hashable, Sendable {
  /// Of the KAM.
  case always
  case sponsor
  case need(promise: Int, need: Int)
  case request(Int)
  case action(Int)
  case conflict(Int)
}

extension AccountPlan {
  /// Everybody whose view the content asks for, as often as it does.
  package func forEachExpectation(_ body: (_ rater: String, Expectation) -> Void) {
    body(Rater.kam, .always)
    if sponsor != nil { body(Rater.sponsor, .sponsor) }
    for promise in promises.indices {
      for need in promises[promise].needs.indices {
        body(promises[promise].needs[need].unit.value, .need(promise: promise, need: need))
      }
    }
    for index in requests.indices where requests[index].state == .requested || requests[index].state == .granted {
      body(requests[index].unit.value, .request(index))
    }
    for index in actions.indices where actions[index].isPending {
      if let unit = actions[index].unit { body(unit.value, .action(index)) }
    }
    for index in kpiConflicts.indices where kpiConflicts[index].resolution == nil {
      body(kpiConflicts[index].unit.value, .conflict(index))
    }
  }
}
