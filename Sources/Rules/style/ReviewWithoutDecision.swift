import AccountPlans
import Alignment
import Diagnostics

/// The newest review decided nothing that is written down.
enum ReviewWithoutDecision: Rule {
  static let card = RuleCard(
    "review-without-decision", .finding, .info, aspect: "style",
    reads: ["review.held", "governance.held", "governance.decisions"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard let last = plan.reviewsHeld.last else { return nil }
    let isDecided = plan.plan.governance.contains { entry in
      !entry.decisions.isEmpty && entry.held.contains { $0.value == last }
    }
    if isDecided { return [] }
    let at = ReviewsHeld.place(of: last, in: plan.plan, context)
    return [Finding(at: at, .reviewWithoutDecision(date: .day(last)))]
  }
}
