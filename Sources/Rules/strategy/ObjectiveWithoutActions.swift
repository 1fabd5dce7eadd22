import AccountPlans
import Alignment
import Diagnostics

/// Nothing is done for an objective.
enum ObjectiveWithoutActions: Rule {
  static let card = RuleCard(
    "objective-without-actions", .finding, .info, aspect: "strategy",
    reads: ["objectives.id", "actions.objective", "actions.status"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.objectives.findings { objective in
      let isServed = plan.plan.actions.contains {
        $0.objective?.value == objective.id.value && $0.status?.value != .dropped
      }
      if isServed { return nil }
      let phrase = Phrase.objectiveWithoutActions(item: .name(objective.id.value))
      return Finding(objective.id.value, at: objective.at, phrase)
    }
  }
}
