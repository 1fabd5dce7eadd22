import AccountPlans
import Alignment
import Diagnostics

/// Requests are open, and nobody is named who decides when units do not agree.
enum EscalationMissing: Rule {
  static let card = RuleCard(
    "escalation-missing", .finding, .info, aspect: "structure", reads: ["requests.status", "escalation.path"])

  static func isHidden(in context: AssessmentContext) -> Bool {
    context.hidesOwn(.escalation) || card.reads.contains { context.hides($0) }
  }

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let open = plan.plan.requests.filter(\.isOpen)
    if open.isEmpty { return nil }
    guard context.site.escalation(for: plan.plan)?.path.isEmpty ?? true else { return [] }
    let phrase = Phrase.escalationMissing(requests: .names(open.map(\.id.value)))
    return [Finding(at: plan.plan.escalation?.at ?? plan.plan.at, phrase)]
  }
}
