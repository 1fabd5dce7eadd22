import AccountPlans
import Alignment
import Diagnostics

/// An objective was not reached by its day.
enum ObjectiveMissed: Rule {
  static let card = RuleCard(
    "objective-missed", .finding, .warning, aspect: "strategy",
    reads: ["objectives.baseline", "objectives.target", "objectives.actual", "objectives.due"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding]?
    for objective in plan.plan.objectives {
      guard let baseline = objective.baseline?.value, let target = objective.target?.value,
        let actual = objective.actual, let due = objective.writtenDue?.value, abs(target - baseline) > 1e-9
      else { continue }
      if findings == nil { findings = [] }
      guard ObjectiveState(of: objective, in: context) == .missed else { continue }
      let phrase = Phrase.objectiveMissed(
        item: .name(objective.id.value), due: due.argument, actual: .number(actual.value), target: .number(target))
      findings?.append(Finding(objective.id.value, at: actual.at, phrase))
    }
    return findings
  }
}
