import AccountPlans
import Alignment
import Diagnostics

/// A score of an expected rater is too old to stand for today.
enum RatingStale: Rule {
  static let card = RuleCard("rating-stale", .finding, .info, reads: ["alignment.scores"] + ExpectedRaters.reads)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let limit = context.model.ratingStaleDays
    // Most plans were rated lately as a whole; then no score needs to be looked at.
    guard plan.plan.ratings.contains(where: { context.isOlder($0.date.value, than: limit) }) else { return [] }
    var findings: [Finding] = []
    for (place, rater) in plan.alignment.raters.enumerated() where rater.isExpected {
      let stale = context.model.aspects.indices.compactMap { aspect -> (aspect: Int, rating: Rating)? in
        guard plan.alignment.cell(rater: place, aspect: aspect).isScored,
          let rating = plan.rating(rater: place, aspect: aspect), context.isOlder(rating.date, than: limit)
        else { return nil }
        return (aspect, rating)
      }
      guard let oldest = stale.min(by: { $0.rating.date < $1.rating.date })?.rating else { continue }
      let phrase = Phrase.ratingStale(
        rater: context.rater(rater.id), aspects: context.aspects(stale.map(\.aspect)), date: .day(oldest.date),
        days: .count(oldest.date.days(to: context.asOf)), limit: .number(limit))
      findings.append(Finding(rater.id, at: plan.source(of: oldest), phrase))
    }
    return findings
  }
}
