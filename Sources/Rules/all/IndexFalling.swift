import AccountPlans
import Alignment
import Diagnostics

/// Those who rated before and now see the account fall.
enum IndexFalling: Rule {
  static let card = RuleCard(
    "index-falling", .judgement, .info, aspect: "all",
    reads: ["alignment.scores", "review.held", "governance.held"])

  static func isHidden(in context: AssessmentContext) -> Bool { ReviewsHeld.isHidden(card, in: context) }

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let alignment = plan.alignment
    guard let change = alignment.change, let moved = alignment.moved else { return nil }
    guard context.model.isFall(change) else { return [] }
    let phrase = Phrase.indexFalling(
      fall: .index(-change), date: .day(alignment.previousDate), fell: .count(moved.fell), rose: .count(moved.rose))
    let newest = plan.plan.ratings.last { $0.date.value == alignment.newestEntry }
    return [Finding(at: newest?.date.at ?? plan.plan.at, phrase)]
  }
}
