import AccountPlans
import Alignment
import Diagnostics

/// A part that the tier demands is absent, and no rule of its own speaks of it.
enum PartMissing: Rule {
  static let card = RuleCard("part-missing", .finding, .info, reads: ["tier"], isAbsence: true)

  /// Of the other parts sponsor-missing, review-overdue, account-pnl-missing, rating-missing, forum-missing and
  /// single-threaded speak.
  private static let parts: [Part] = [.valueProposition, .objectives, .actions, .risks]

  static func isHidden(item: String, in context: AssessmentContext) -> Bool { context.hides(item) }

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.completeness.missingParts.filter(parts.contains).map { part in
      let name: Argument = .word(of: .part, part.rawValue)
      guard let tier = context.site.tier(plan.plan.tier?.value) else {
        return Finding(part.rawValue, at: plan.plan.at, .partMissingUntiered(part: name))
      }
      let phrase = Phrase.partMissing(part: name, tier: context.name(of: tier))
      return Finding(part.rawValue, at: plan.plan.at, phrase)
    }
  }
}
