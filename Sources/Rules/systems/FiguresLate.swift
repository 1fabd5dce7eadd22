import AccountPlans
import Alignment
import Diagnostics

/// The figures of a closed period have not come.
enum FiguresLate: Rule {
  static let card = RuleCard(
    "figures-late", .finding, .warning, aspect: "systems", reads: ClosedPeriods.reads)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard let newest = plan.money.newestClosed else { return nil }
    guard plan.money.isLate, let late = newest.period.next else { return [] }
    let closed = newest.nextLastDay
    let phrase = Phrase.figuresLate(period: .period(late), days: .count(closed.days(to: context.asOf)))
    return [Finding(at: ClosedPeriods.place(of: newest, in: plan.plan), phrase)]
  }
}
