import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// An open ask recommends what is none of its options.
enum RecommendationNoOption: Rule {
  static let card = RuleCard(
    "recommendation-no-option", .finding, .info, reads: ["asks.status", "asks.options", "asks.recommendation"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding] = []
    for place in plan.plan.asks.indices where plan.plan.asks[place].isOpen {
      let ask = plan.plan.asks[place]
      guard let recommendation = ask.recommendation, !ask.options.isEmpty, ask.recommendedOption == nil else {
        continue
      }
      let options = ask.options.map(\.value)
      let phrase = Phrase.recommendationNoOption(
        item: .name(ask.id.value), recommendation: .name(FaultLog.shortened(recommendation.value)),
        options: .names(options))
      findings.append(
        Finding(
          ask.id.value, at: recommendation.at, phrase,
          suggestion: NearMiss.suggestion(for: recommendation.value, among: options)))
    }
    return findings
  }
}
