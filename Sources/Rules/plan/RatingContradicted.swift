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
      let rater = context.rater(plan.assessed.alignment.raters[praise.rater].id)
      let (name, score) = (context.aspect(aspect), Argument.count(praise.score ?? 0))
      let rule = Argument.name(doubt.card.id)
      let phrase =
        doubt.item.map {
          Phrase.ratingContradicted(rater: rater, aspect: name, score: score, rule: rule, item: .name($0))
        } ?? .ratingContradictedPlan(rater: rater, aspect: name, score: score, rule: rule)
      let note = Diagnostic.Note(at: doubt.at, .noteFinding)
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
