import AccountPlans
import Alignment
import Diagnostics

/// Nobody could say whether an objective was reached.
enum ObjectiveUnmeasurable: Rule {
  static let card = RuleCard(
    "objective-unmeasurable", .finding, .warning, aspect: "strategy",
    reads: ["objectives.measure", "objectives.target", "objectives.due"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.objectives.findings { objective in
      var missing: [String] = []
      if objective.measure == nil { missing.append("measure") }
      if objective.target == nil { missing.append("target") }
      if objective.due == nil { missing.append("due") }
      if missing.isEmpty { return nil }
      let phrase = Phrase.objectiveUnmeasurable(item: .name(objective.id.value), missing: .names(missing))
      return Finding(objective.id.value, at: objective.at, phrase)
    }
  }
}
