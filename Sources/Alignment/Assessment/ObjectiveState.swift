import AccountPlans
import Diagnostics

/// Whether an objective's figures say that it was reached, or missed on its day.
package enum ObjectiveState: Equatable {
  case reached, missed, running
  /// A figure is missing, or the baseline is the target and was left.
  case unknown

  package init(of objective: borrowing Objective, in context: AssessmentContext) {
    guard let baseline = objective.baseline?.value, let target = objective.target?.value,
      let actual = objective.actual?.value
    else {
      self = .unknown
      return
    }
    // Where the baseline is the target already, it is to be held; whether more or less is better is not said.
    guard abs(baseline - target) > 1e-9 else {
      self = abs(actual - target) < 1e-9 ? .reached : .unknown
      return
    }
    let isThere = target > baseline ? actual >= target - 1e-9 : actual <= target + 1e-9
    let hasPassed = objective.writtenDue.map { context.isPast($0.value.day) } ?? false
    self = isThere ? .reached : hasPassed ? .missed : .running
  }
}
