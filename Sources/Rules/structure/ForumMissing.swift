import AccountPlans
import Alignment
import Diagnostics

/// No meeting takes the account up.
enum ForumMissing: Rule {
  static let card = RuleCard(
    "forum-missing", .finding, .info, aspect: "structure", reads: ["governance.forum", "tier"], isAbsence: true)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard plan.completeness.demands(.governance) else { return nil }
    return plan.plan.governance.isEmpty ? [Finding(at: plan.plan.at, .forumMissing)] : []
  }
}
