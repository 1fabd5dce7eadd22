import AccountPlans
import Alignment
import Diagnostics

/// An action is not done though its day has passed.
enum ActionOverdue: Rule {
  static let card = RuleCard(
    "action-overdue", .finding, .warning, aspect: "strategy", reads: ["actions.due", "actions.status"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding]?
    for action in plan.plan.actions where action.isPending {
      guard let due = action.writtenDue else { continue }
      if findings == nil { findings = [] }
      guard action.isOverdue(in: context) else { continue }
      let status: Argument = .word(action.status?.value == .blocked ? .statusBlocked : .statusOpen)
      let phrase = Phrase.actionOverdue(item: .name(action.id.value), due: due.value.argument, status: status)
      findings?.append(Finding(action.id.value, at: due.at, phrase))
    }
    return findings
  }
}
