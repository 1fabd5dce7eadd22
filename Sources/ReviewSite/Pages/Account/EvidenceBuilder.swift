import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Builds what the newest scores stand on, in the words of those who gave them.
struct EvidenceBuilder {
  let page: AccountPage

  /// nil where no score says it.
  func view() -> EvidenceView? {
    let aspects = page.names.shownAspects.compactMap { aspect in
      let rows = page.raters.all.compactMap { row($0, aspect) }
      return rows.isEmpty ? nil : AspectEvidenceView(name: page.names.aspects[aspect], rows: rows)
    }
    if aspects.isEmpty { return nil }
    return EvidenceView(count: page.words.whole(aspects.reduce(0) { $0 + $1.rows.count }), aspects: aspects)
  }

  private func row(_ rater: PageRaters.Entry, _ aspect: Int) -> EvidenceRowView? {
    guard let rating = page.assessed.rating(rater: rater.place, aspect: aspect) else { return nil }
    let entry = page.assessed.plan.ratings[rating.entry]
    let id = page.model.aspects[aspect].id
    guard let evidence = entry.evidence.first(where: { $0.key.value == id }) else { return nil }
    let cell = page.assessed.cell(rater: rater.place, aspect: aspect)
    return EvidenceRowView(
      rater: rater.sign.name, score: ScoreView(cell, floor: page.model.floor), evidence: evidence.value.value,
      date: page.words.mediumDay(rating.date), speech: page.speech(evidence.value.value))
  }
}
