import AccountPlans
import Alignment
import Diagnostics

/// Raters see an aspect so differently that the mean hides it.
enum UnitsDisagree: Rule {
  static let card = RuleCard("units-disagree", .judgement, .info, aspect: "shared-values", reads: ["alignment.scores"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding] = []
    for (place, figures) in plan.alignment.aspects.enumerated() {
      guard let spread = figures.spread, context.model.isWide(spread) else { continue }
      let scores = plan.ratings(aspect: place).compactMap { rating in rating.score.map { (rating, score: $0) } }
      guard let low = scores.map(\.score).min(), let high = scores.map(\.score).max() else { continue }
      func raters(at score: Int) -> Argument {
        .list(scores.filter { $0.score == score }.map { context.rater(plan.alignment.raters[$0.0.rater].id) })
      }
      let phrase = Phrase.unitsDisagree(
        aspect: context.aspect(place), spread: .number(spread), highRaters: raters(at: high), high: .count(high),
        lowRaters: raters(at: low), low: .count(low))
      let item = context.model.aspects[place].id
      findings.append(Finding(item, at: plan.placeOfLowestScore(aspect: place), phrase))
    }
    return findings
  }
}
