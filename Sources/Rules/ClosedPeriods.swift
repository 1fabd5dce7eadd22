import AccountPlans
import Alignment
import Diagnostics

/// What the newest closed period of an account lacks.
enum ClosedPeriods {
  /// Any actual makes a closed period the newest.
  static let reads = Figure.allCases.filter { $0 != .target }.map { "financials.\($0.key)" }

  /// A finding where no closed period has an actual, or the newest lacks figures; none where figures are late, since
  /// figures-late then speaks.
  static func missing(
    _ figures: [Figure], of plan: AssessedPlan, none: Phrase, _ context: AssessmentContext,
    lacking: (_ period: Argument, _ missing: Argument) -> Phrase
  ) -> [Finding] {
    guard !plan.money.isLate else { return [] }
    guard let newest = plan.money.newestClosed else {
      let closed = plan.plan.financials.last { context.hasEnded($0.period.value) }
      return [Finding(at: closed?.at ?? plan.plan.at, none)]
    }
    let missing = figures.filter { !newest.has($0) }
    guard !missing.isEmpty else { return [] }
    let phrase = lacking(.period(newest.period), .names(missing.map(\.key)))
    return [Finding(at: place(of: newest, in: plan.plan), phrase)]
  }

  static func place(of newest: NewestPeriod, in plan: Shared<AccountPlan>) -> SourceRange {
    plan.financials.first { $0.period.value == newest.period }?.at ?? plan.at
  }
}
