import AccountPlans
import Alignment
import Diagnostics

/// Where reviews held stand in a plan: under `review`, and under `governance` for forums that review plans.
enum ReviewsHeld {
  /// Whether a rule reads something hidden; meetings of forums count only where some forum reviews plans.
  static func isHidden(_ card: RuleCard, in context: AssessmentContext) -> Bool {
    card.reads.contains { path in
      context.hides(path) && (context.mayReviewInForums || path != "governance.held")
    }
  }

  /// The place of a day on which a review was held.
  static func place(of day: Day, in plan: Shared<AccountPlan>, _ context: AssessmentContext) -> SourceRange {
    if let held = plan.review?.held.first(where: { $0.value == day }) { return held.at }
    for entry in plan.governance where context.isReviewing(entry.forum.value) {
      if let held = entry.held.first(where: { $0.value == day }) { return held.at }
    }
    return plan.at
  }
}
