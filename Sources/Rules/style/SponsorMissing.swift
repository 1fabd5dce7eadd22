import AccountPlans
import Alignment
import Diagnostics

/// Nobody of management backs the account.
enum SponsorMissing: Rule {
  static let card = RuleCard(
    "sponsor-missing", .finding, .warning, aspect: "style", reads: ["sponsor.name", "tier"], isAbsence: true)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard plan.completeness.demands(.sponsor) else { return nil }
    return plan.plan.sponsor == nil ? [Finding(at: plan.plan.at, .sponsorMissing)] : []
  }
}
