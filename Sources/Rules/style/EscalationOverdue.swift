import AccountPlans
import Alignment
import Diagnostics

/// An escalated request is still open after the time limit.
enum EscalationOverdue: Rule {
  static let card = RuleCard(
    "escalation-overdue", .finding, .warning, aspect: "style",
    reads: ["requests.status", "requests.escalated", "escalation.time_limit_days"])

  static func isHidden(in context: AssessmentContext) -> Bool {
    context.hidesOwn(.escalation) || card.reads.contains { context.hides($0) }
  }

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard let limit = context.site.escalation(for: plan.plan)?.timeLimitDays?.value else { return nil }
    var findings: [Finding]?
    for request in plan.plan.requests where request.isOpen {
      guard let escalated = request.escalated, context.hasHappened(escalated.value) else { continue }
      if findings == nil { findings = [] }
      guard context.isEscalationOverdue(since: escalated.value, of: plan.plan) else { continue }
      let phrase = Phrase.escalationOverdue(
        item: .name(request.id.value), escalated: .day(escalated.value),
        days: .count(escalated.value.days(to: context.asOf)), limit: .number(limit))
      findings?.append(Finding(request.id.value, at: escalated.at, phrase))
    }
    return findings
  }
}
