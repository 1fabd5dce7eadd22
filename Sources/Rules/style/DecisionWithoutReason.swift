import AccountPlans
import Alignment
import Diagnostics

/// A request was declined and nobody wrote down why.
enum DecisionWithoutReason: Rule {
  static let card = RuleCard(
    "decision-without-reason", .finding, .warning, aspect: "style", reads: ["requests.status", "requests.reason"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.requests.findings(where: { $0.state == .declined }) { request in
      guard request.reason == nil else { return nil }
      let phrase = Phrase.decisionWithoutReason(item: .name(request.id.value))
      return Finding(request.id.value, at: request.at, phrase)
    }
  }
}
