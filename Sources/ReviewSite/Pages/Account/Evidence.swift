import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import StringTemplates

/// The fields of Evidence in the templates.
package struct EvidenceView: View, Equatable {
  package var count: String
  package var aspects: [AspectEvidenceView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("aspects", \.aspects),
  ]
}

/// The fields of AspectEvidence in the templates.
package struct AspectEvidenceView: View, Equatable {
  package var name: String
  /// In the order of the raters
  package var rows: [EvidenceRowView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .list("rows", \.rows),
  ]
}

/// The fields of EvidenceRow in the templates.
package struct EvidenceRowView: View, Equatable {
  package var rater: String
  package var score: ScoreView
  /// What the score stands on, as the rater wrote it
  package var evidence: String
  /// The day of the rating
  package var date: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("rater", \.rater),
    .object("score", \.score),
    .text("evidence", \.evidence),
    .text("date", \.date),
    .optionalObject("speech", \.speech),
  ]
}

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
    guard let rating = page.assessed.rating(rater: rater.index, aspect: aspect) else { return nil }
    let entry = page.assessed.plan.ratings[rating.entry]
    let id = page.model.aspects[aspect].id
    guard let evidence = entry.evidence.first(where: { $0.key.value == id }) else { return nil }
    let cell = page.assessed.cell(rater: rater.index, aspect: aspect)
    return EvidenceRowView(
      rater: rater.sign.name, score: ScoreView(cell, floor: page.model.floor), evidence: evidence.value.value,
      date: page.words.mediumDay(rating.date), speech: page.speech(evidence.value.value))
  }
}
