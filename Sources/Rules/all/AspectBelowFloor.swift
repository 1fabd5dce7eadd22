import AccountPlans
import Alignment
import Diagnostics

/// Those who rate an aspect place it below the model's floor.
enum AspectBelowFloor: Rule {
  static let card = RuleCard("aspect-below-floor", .judgement, .info, aspect: "all", reads: ["alignment.scores"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let floor = context.model.floor
    var findings: [Finding] = []
    for (place, figures) in plan.alignment.aspects.enumerated() {
      guard let level = figures.level, figures.isBelow(floor: floor) else { continue }
      let phrase = Phrase.aspectBelowFloor(aspect: context.aspect(place), level: .level(level), floor: .level(floor))
      let item = context.model.aspects[place].id
      findings.append(Finding(item, at: plan.placeOfLowestScore(aspect: place), phrase))
    }
    return findings
  }
}
