import AccountPlans
import Alignment
import Diagnostics

/// Management has not gone through the plan when it should have.
enum ReviewOverdue: Rule {
  static let card = RuleCard(
    "review-overdue", .finding, .warning, aspect: "style",
    reads: ["review.next", "review.held", "governance.held", "tier"])

  static func isHidden(in context: AssessmentContext) -> Bool { ReviewsHeld.isHidden(card, in: context) }

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let isDemanded = plan.completeness.demands(.review)
    if let next = plan.plan.review?.next { return check(next, heldLast: plan.reviewsHeld.last, in: context) }
    guard isDemanded else { return nil }
    guard let last = plan.reviewsHeld.last else {
      return [Finding(at: plan.plan.review?.at ?? plan.plan.at, .reviewOverdueNever)]
    }
    let limit = context.site.reviewCadenceDays
    guard context.isOlder(last, than: limit) else { return [] }
    let phrase = Phrase.reviewOverdueLapsed(date: .day(last), days: .count(last.days(to: context.asOf)))
    return [Finding(at: ReviewsHeld.place(of: last, in: plan.plan, context), phrase)]
  }

  private static func check(_ next: Located<Day>, heldLast: Day?, in context: AssessmentContext) -> [Finding] {
    guard context.isMissed(review: next.value, heldLast: heldLast) else { return [] }
    return [Finding(at: next.at, .reviewOverdue(next: .day(next.value)))]
  }
}
