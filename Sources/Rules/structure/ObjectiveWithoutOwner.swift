import AccountPlans
import Alignment
import Diagnostics

/// Nobody answers for an objective.
enum ObjectiveWithoutOwner: Rule {
  static let card = RuleCard(
    "objective-without-owner", .finding, .warning, aspect: "structure", reads: ["objectives.owner"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.objectives.findings { objective in
      guard objective.owner == nil else { return nil }
      let phrase = Phrase.objectiveWithoutOwner(item: .name(objective.id.value))
      return Finding(objective.id.value, at: objective.at, phrase)
    }
  }
}
