import AccountPlans
import Alignment
import Diagnostics

/// A rater praises an aspect of which a rule tells otherwise.
enum RatingContradicted: Rule {
  static let card = RuleCard("rating-contradicted", .judgement, .info, reads: ["alignment.scores", "waivers"])

  static func check(_ plan: CheckedPlan, in context: AssessmentContext) -> [Finding]? {
    context.model.aspects.indices.compactMap { aspect in
      guard plan.contradicted(aspect: aspect), let doubt = doubt(of: context.model.aspects[aspect].id, in: plan),
        let praise = plan.assessed.ratings(aspect: aspect).first(where: { ($0.score ?? 0) >= 4 })
      else { return nil }
      let key = doubt.item == nil ? "rating-contradicted.plan" : "rating-contradicted"
      let phrase = Phrase(
        key,
        [
          "rater": context.rater(plan.assessed.alignment.raters[praise.rater].id), "aspect": context.aspect(aspect),
          "score": .count(praise.score ?? 0), "rule": .name(doubt.card.id), "item": .name(doubt.item ?? ""),
        ])
      let note = Diagnostic.Note(at: doubt.at, Phrase("note.finding"))
      return Finding(context.model.aspects[aspect].id, at: plan.assessed.source(of: praise), phrase, notes: [note])
    }
  }

  /// The first finding in the source that speaks against praise of an aspect.
  private static func doubt(of aspect: String, in plan: CheckedPlan) -> Diagnostic? {
    let doubts = plan.findings.filter {
      $0.card.aspect == aspect && $0.card.kind == .finding && !$0.waived && $0.severity >= .warning
    }
    return doubts.min { $0.at < $1.at }
  }
}
