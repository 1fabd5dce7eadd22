import AccountPlans
import Alignment
import Diagnostics

/// An expected rater has said nothing of some aspect, not even that it is unknown.
enum RatingMissing: Rule {
  static let card = RuleCard(
    "rating-missing", .finding, .info, reads: ["alignment.scores", "tier"] + ExpectedRaters.reads, isAbsence: true)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard plan.completeness.demands(.alignment) else { return nil }
    let aspects = context.model.aspects
    var findings: [Finding] = []
    for (place, rater) in plan.alignment.raters.enumerated() where rater.isExpected {
      let missing = aspects.indices.filter { !plan.alignment.cell(rater: place, aspect: $0).isAnswered }
      if missing.isEmpty { continue }
      let name = context.rater(rater.id)
      let phrase =
        missing.count == aspects.count
        ? Phrase.ratingMissingAll(rater: name)
        : .ratingMissing(rater: name, aspects: context.aspects(missing))
      findings.append(Finding(rater.id, at: newestEntry(of: rater.id, in: plan.plan, context), phrase))
    }
    return findings
  }

  /// The entry that lacks the aspects: the rater's newest, else the plan.
  private static func newestEntry(
    of rater: String, in plan: Shared<AccountPlan>, _ context: AssessmentContext
  ) -> SourceRange {
    var newest: Int?
    for (place, entry) in plan.ratings.enumerated()
    where entry.rater.value == rater && context.hasHappened(entry.date.value) {
      if let newest, plan.ratings[newest].date.value > entry.date.value { continue }
      newest = place
    }
    return newest.map { plan.ratings[$0].at } ?? plan.at
  }
}
