import AccountPlans
import Alignment
import Diagnostics

/// The account's profit cannot be seen.
enum AccountPnlMissing: Rule {
  static let card = RuleCard(
    "account-pnl-missing", .finding, .warning, aspect: "systems", reads: ClosedPeriods.reads + ["tier"], isAbsence: true
  )

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard plan.completeness.demands(.financials) else { return nil }
    return ClosedPeriods.missing(
      AccountMoney.profitFigures, of: plan, none: .accountPnlMissingNone, context
    ) { .accountPnlMissing(period: $0, missing: $1) }
  }
}
