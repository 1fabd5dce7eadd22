import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// A high score that stands says nothing of what it stands on.
enum RatingWithoutEvidence: Rule {
  static let card = RuleCard(
    "rating-without-evidence", .finding, .info, reads: ["alignment.scores", "alignment.evidence"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding] = []
    for (place, entry) in plan.plan.ratings.enumerated() where context.hasHappened(entry.date.value) {
      guard entry.scores.contains(where: { isHigh($0.value.value) }) else { continue }
      let bare = scoresWithoutEvidence(in: entry, at: place, of: plan, context)
      guard let first = bare.first else { continue }
      let phrase = Phrase.ratingWithoutEvidence(
        rater: context.rater(entry.rater.value), aspects: context.aspects(bare.map(\.aspect).sorted()),
        date: .day(entry.date.value))
      let item = "\(entry.rater.value)/\(entry.date.value)"
      findings.append(Finding(item, at: first.at, phrase))
    }
    return findings
  }

  /// The high scores of an entry that are its rater's newest of their aspects and have no evidence.
  private static func scoresWithoutEvidence(
    in entry: RatingEntry, at place: Int, of plan: AssessedPlan, _ context: AssessmentContext
  ) -> [(aspect: Int, at: SourceRange)] {
    guard let rater = plan.alignment.index(ofRater: entry.rater.value) else { return [] }
    return entry.scores.compactMap { score in
      guard isHigh(score.value.value), !entry.evidence.contains(where: { $0.key.value == score.key.value }),
        let aspect = context.model.aspects.firstIndex(where: { $0.id == score.key.value })
      else { return nil }
      return plan.rating(rater: rater, aspect: aspect)?.entry == place ? (aspect, score.value.at) : nil
    }
  }

  private static func isHigh(_ score: Score) -> Bool {
    if case .level(let level) = score { return level >= 4 }
    return false
  }
}
