import AccountPlans
import Alignment
import Diagnostics

/// A waiver silences nothing: what it spoke of is mended, or never was.
enum WaiverUnused: Rule {
  static let card = RuleCard("waiver-unused", .finding, .warning, reads: ["waivers"])

  static func check(_ plan: CheckedPlan, in context: AssessmentContext) -> [Finding]? {
    zip(plan.assessed.plan.waivers, plan.waiversInUse).compactMap { waiver, isInUse in
      guard !isInUse, waiver.until.value >= context.asOf, RuleBook.isInForce(waiver, in: context) else { return nil }
      let rule = Argument.name(waiver.rule.value)
      let phrase =
        waiver.item.map { Phrase.waiverUnusedItem(rule: rule, item: .name($0.value)) } ?? .waiverUnused(rule: rule)
      return Finding(waiver.name, at: waiver.rule.at, phrase)
    }
  }
}
