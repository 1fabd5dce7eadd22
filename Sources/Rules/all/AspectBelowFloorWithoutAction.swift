import AccountPlans
import Alignment
import Diagnostics

/// An aspect is low, and nothing that is under way is to raise it.
enum AspectBelowFloorWithoutAction: Rule {
  static let card = RuleCard(
    "aspect-below-floor-without-action", .finding, .info, aspect: "all",
    reads: ["alignment.scores", "actions.aspect", "actions.status"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let floor = context.model.floor
    var findings: [Finding] = []
    for (place, figures) in plan.alignment.aspects.enumerated() {
      guard let level = figures.level, figures.isBelow(floor: floor) else { continue }
      let item = context.model.aspects[place].id
      if plan.plan.actions.contains(where: { $0.isPending && $0.aspect?.value == item }) { continue }
      let phrase = Phrase.aspectBelowFloorWithoutAction(aspect: context.aspect(place), level: .level(level))
      findings.append(Finding(item, at: plan.placeOfLowestScore(aspect: place), phrase))
    }
    return findings
  }
}
