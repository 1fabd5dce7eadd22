import AccountPlans
import Alignment
import Diagnostics

/// A waiver silences nothing any more: its day has passed.
enum WaiverExpired: Rule {
  static let card = RuleCard("waiver-expired", .finding, .warning, reads: ["waivers"])

  static func check(_ plan: CheckedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.assessed.plan.waivers.compactMap { waiver in
      guard waiver.until.value < context.asOf, !RuleBook.isHidden(waiver, in: context) else { return nil }
      let key = waiver.item == nil ? "waiver-expired" : "waiver-expired.item"
      let phrase = Phrase(
        key,
        [
          "rule": .name(waiver.rule.value), "item": .name(waiver.item?.value ?? ""), "date": .day(waiver.until.value),
        ])
      return Finding(waiver.name, at: waiver.until.at, phrase)
    }
  }
}
