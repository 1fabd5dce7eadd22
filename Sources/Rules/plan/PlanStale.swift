import AccountPlans
import Alignment
import Diagnostics

/// Nothing in the plan is younger than the review cadence.
enum PlanStale: Rule {
  static let card = RuleCard(
    "plan-stale", .finding, .warning,
    reads: [
      "updated", "alignment.date", "review.held", "governance.held", "sponsor.last_contact", "actions.done_on",
      "requests.asked", "requests.escalated", "requests.decided",
    ])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let limit = context.site.reviewCadenceDays
    guard let newest = plan.newestSignOfLife else {
      return [Finding(at: plan.plan.at, .planStaleNever(limit: .number(limit)))]
    }
    guard context.isOlder(newest, than: limit) else { return [] }
    let phrase = Phrase.planStale(
      date: .day(newest), days: .count(newest.days(to: context.asOf)), limit: .number(limit))
    return [Finding(at: place(of: newest, in: plan.plan), phrase)]
  }

  /// Where a date that shows life stands.
  private static func place(of day: Day, in plan: Shared<AccountPlan>) -> SourceRange {
    var dates: [Located<Day>?] = [plan.updated]
    dates += plan.ratings.map(\.date)
    dates += plan.review?.held ?? []
    dates += plan.governance.flatMap(\.held)
    dates.append(plan.sponsor?.lastContact)
    dates += plan.actions.map(\.doneOn)
    dates += plan.requests.flatMap { [$0.asked, $0.escalated, $0.decided] }
    return dates.first { $0?.value == day }??.at ?? plan.at
  }
}
