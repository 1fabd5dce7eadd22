import AccountPlans
import Alignment
import Diagnostics

/// An objective does not say which goals it serves.
enum ObjectiveWithoutGoals: Rule {
  static let card = RuleCard(
    "objective-without-goals", .finding, .info, aspect: "strategy",
    reads: ["objectives.customer_goal", "objectives.company_goal"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.objectives.findings { objective in
      var missing: [String] = []
      if objective.customerGoal == nil { missing.append("customer_goal") }
      if objective.companyGoal == nil { missing.append("company_goal") }
      if missing.isEmpty { return nil }
      let phrase = Phrase.objectiveWithoutGoals(item: .name(objective.id.value), missing: .names(missing))
      return Finding(objective.id.value, at: objective.at, phrase)
    }
  }
}
