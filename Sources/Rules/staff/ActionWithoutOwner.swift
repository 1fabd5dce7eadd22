import AccountPlans
import Alignment
import Diagnostics

/// Nobody is named for an action.
enum ActionWithoutOwner: Rule {
  static let card = RuleCard(
    "action-without-owner", .finding, .warning, aspect: "staff", reads: ["actions.status", "actions.owner"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.actions.findings(where: \.isPending) { action in
      guard action.owner == nil else { return nil }
      return Finding(action.id.value, at: action.at, .actionWithoutOwner(item: .name(action.id.value)))
    }
  }
}
