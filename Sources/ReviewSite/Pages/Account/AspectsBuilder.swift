import AccountPlans
import Alignment
import Diagnostics

/// Builds the aspects with their raters as discs, the level and what lay behind it at the previous date.
struct AspectsBuilder {
  let page: AccountPage

  /// nil where nobody has answered anything.
  func view() -> AspectsView? {
    let raters = page.raters.entries
    guard raters.contains(where: \.hasAnswered) else { return nil }
    let previousDate = page.words.longDay(page.assessed.alignment.previousDate)
    return AspectsView(
      headline: headline, previousDate: previousDate, floor: page.words.level(page.model.floor),
      raters: raters.map { RaterView(letter: $0.sign.letter, name: $0.sign.name, kam: $0.isKAM) },
      rows: page.names.shownAspects.map(row), notes: notes, evidence: EvidenceBuilder(page: page).view())
  }

  private var headline: String {
    let words = page.words
    if let widest = page.disagreements.first {
      return words.phrase(
        "account-aspects-apart",
        [
          "high": .name(widest.scores[0].name), "low": .name(widest.scores[widest.scores.count - 1].name),
          "levels": .count(Int(widest.spread)), "aspect": .name(page.names.aspects[widest.aspect]),
        ])
    }
    let low = page.lowAspects
    if !low.isEmpty { return words.phrase("account-aspects-low", ["aspects": .names(low)]) }
    guard let lowest = page.pages.lowest.view(of: page.place) else { return words.text("alignment") }
    return words.phrase(
      "account-aspects-lowest", ["aspect": .name(lowest.name), "level": .name(lowest.level)])
  }

  private func row(_ aspect: Int) -> AspectRowView {
    let words = page.words
    let floor = page.model.floor
    let figures = page.assessed.alignment.aspects[aspect]
    let raters = page.raters.entries
    var scores: [ScoreView] = []
    var lane: [AspectLane.Score] = []
    scores.reserveCapacity(raters.count)
    lane.reserveCapacity(raters.count)
    for place in raters.indices {
      let cell = page.assessed.cell(rater: raters[place].place, aspect: aspect)
      lane.append(
        AspectLane.Score(letter: raters[place].sign.letter, score: cell.given, isKAM: raters[place].isKAM))
      scores.append(ScoreView(cell, floor: floor))
    }
    let placed = AspectLane(lane, spreadLimit: page.model.spreadLimit)
    let change = figures.level.flatMap { now in figures.previousLevel.map { now - $0 } }
    let isBelow = figures.isBelow(floor: floor)
    let evidence = page.content.evidence(of: page.place, aspect: aspect)
    return AspectRowView(
      name: page.names.aspects[aspect], hard: page.model.aspects[aspect].kind == .hard, scores: scores,
      alt: alt(figures), below: isBelow, floor: AspectLane.x(floor),
      span: placed.span, discs: placed.discs, bar: figures.level.map(AspectLane.bar),
      previous: figures.previousLevel.map { PositionView(x: AspectLane.x($0)) },
      tone: Tone.of(level: figures.level, floor: floor), level: words.level(figures.level),
      change: words.levelChange(change), fell: isBelow && (change ?? 0) < -1e-9,
      spread: figures.spread.map { words.number($0) } ?? PageWords.absent, disagree: placed.span?.wide ?? false,
      evidenced: evidence?.evidenced.map { words.share($0) } ?? PageWords.absent,
      contradicted: evidence?.isContradicted ?? false)
  }

  /// `2.0 → 2.4`: the level at the previous date and now; the scores stand in the row.
  private func alt(_ figures: AspectFigures) -> String {
    let level = page.words.level(figures.level)
    return figures.previousLevel.map { String(page.words.level($0), " \u{2192} ", level) } ?? level
  }

  private var notes: [SentenceView] {
    var notes: [SentenceView] = []
    let silent = page.raters.entries.filter { $0.isExpected && !$0.hasAnswered }.map(\.sign.name)
    if !silent.isEmpty {
      notes.append(SentenceView(sentence: page.words.phrase("account-raters-silent", ["raters": .names(silent)])))
    }
    let hidden = page.assessed.alignment.raters.count - page.raters.entries.count
    if hidden > 0 {
      notes.append(SentenceView(sentence: page.words.phrase("account-raters-more", ["count": .count(hidden)])))
    }
    if page.assessed.alignment.isProvisional {
      let coverage = page.assessed.alignment.coverage ?? 0
      notes.append(
        SentenceView(
          sentence: page.words.phrase(
            "account-provisional", ["share": .share(coverage), "limit": .share(page.model.minCoverage)])))
    }
    return notes
  }
}
