import AccountPlans
import Alignment
import Diagnostics

/// A waiver silences nothing any more: its day has passed.
enum WaiverExpired: Rule {
  static let card = RuleCard("waiver-expired", .finding, .warning, reads: ["waivers"])

  static func check(_ plan: CheckedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.assessed.plan.waivers.compactMap { waiver in
      guard waiver.until.value < context.asOf, !RuleBook.isHidden(waiver, in: context) else { return nil }
      let (rule, date) = (Argument.name(waiver.rule.value), Argument.day(waiver.until.value))
      let phrase =
        waiver.item.map { Phrase.waiverExpiredItem(rule: rule, item: .name($0.value), date: date) }
        ?? .waiverExpired(rule: rule, date: date)
      return Finding(waiver.name, at: waiver.until.at, phrase)
    }
  }
}
