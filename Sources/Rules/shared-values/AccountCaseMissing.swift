import AccountPlans
import Alignment
import Diagnostics

/// Nothing says why the account is key.
enum AccountCaseMissing: Rule {
  static let card = RuleCard("account-case-missing", .finding, .info, aspect: "shared-values", reads: ["why_key"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.whyKey == nil ? [Finding(at: plan.plan.at, .accountCaseMissing)] : []
  }
}
