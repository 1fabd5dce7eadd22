import AccountPlans
import Alignment
import Diagnostics

/// The account's cash flow cannot be seen.
enum CashFlowMissing: Rule {
  static let card = RuleCard(
    "cash-flow-missing", .finding, .info, aspect: "systems", reads: ClosedPeriods.reads + ["tier"], isAbsence: true)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard plan.completeness.demands(.financials) else { return nil }
    return ClosedPeriods.missing(
      AccountMoney.cashFigures, of: plan, none: .cashFlowMissingNone, context
    ) { .cashFlowMissing(period: $0, missing: $1) }
  }
}
