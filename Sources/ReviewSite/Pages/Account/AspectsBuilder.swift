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
    let alignment = page.assessed.alignment
    let previousDate =
      alignment.aspects.contains { $0.previousLevel != nil } ? page.words.longDay(alignment.previousDate) : nil
    return AspectsView(
      headline: headline, previousDate: previousDate, floor: page.words.level(page.model.floor),
      raters: raters.map { RaterView(letter: $0.sign.letter, name: $0.sign.name, kam: $0.isKAM) },
      rows: page.names.shownAspects.map(row), others: others, notes: notes,
      evidence: EvidenceBuilder(page: page).view())
  }

  private var headline: String {
    let words = page.words
    let widest = Disagreement.widest(of: page.disagreements)
    if let first = widest.first {
      return words.phrase(
        widest.count == 1 ? "account-aspects-apart" : "account-aspects-apart-many",
        [
          "aspects": .name(page.named(widest.map { page.names.aspects[$0.aspect] }, "counted-aspects")),
          "highs": .name(page.named(first.highest, "counted-raters")), "high": .count(first.scores[0].score),
          "lows": .name(page.named(first.lowest, "counted-raters")),
          "low": .count(first.scores[first.scores.count - 1].score), "levels": .count(Int(first.spread)),
        ])
    }
    let low = page.lowAspects
    if !low.isEmpty { return words.phrase("account-aspects-low", ["aspects": .names(low)]) }
    guard let lowest = LowestBuilder(content: page.content).lowest(of: page.place) else {
      return words.text("account-unknown-view")
    }
    let names = lowest.aspects.map { page.names.aspects[$0] }
    let key =
      !lowest.isAll ? "account-aspects-lowest" : names.count == 1 ? "account-aspects-one" : "account-aspects-level"
    return words.phrase(
      key,
      [
        "count": .count(names.count), "aspects": .name(page.named(names, "counted-aspects")),
        "level": .level(lowest.level),
      ])
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
    let change = words.levelChange(figures.change)
    let isBelow = figures.isBelow(floor: floor)
    let evidence = page.content.evidence(of: page.place, aspect: aspect)
    return AspectRowView(
      name: page.names.aspects[aspect], hard: page.model.aspects[aspect].kind == .hard, scores: scores,
      alt: alt(figures), below: isBelow, floor: AspectLane.x(floor),
      span: placed.span, discs: placed.discs, bar: figures.level.map(AspectLane.bar),
      previous: figures.previousLevel.map { PositionView(x: AspectLane.x($0)) },
      tone: Tone.of(level: figures.level, floor: floor), level: words.level(figures.level),
      change: change, fell: isBelow && PageWords.isNegative(change),
      spread: figures.spread.map { words.number($0) } ?? PageWords.absent, disagree: placed.span?.wide ?? false,
      evidenced: evidence?.evidenced.map { words.share($0) } ?? PageWords.absent,
      contradicted: evidence?.isContradicted ?? false)
  }

  /// `2.0 → 2.4`: the level at the previous date and now; the scores stand in the row.
  private func alt(_ figures: AspectFigures) -> String {
    let level = page.words.level(figures.level)
    return figures.previousLevel.map { String(page.words.level($0), " \u{2192} ", level) } ?? level
  }

  /// The raters for whom the table has no room.
  private var others: OtherRatersView? {
    let others = page.raters.others
    if others.isEmpty { return nil }
    let aspects = page.names.shownAspects
    return OtherRatersView(
      count: page.words.whole(others.count),
      aspects: aspects.map { AspectHeadView(name: page.names.aspects[$0], gap: false) },
      rows: others.prefix(AccountPage.longest).map { rater in
        OtherRaterView(
          name: rater.sign.name,
          scores: aspects.map { ScoreView(page.assessed.cell(rater: rater.place, aspect: $0), floor: page.model.floor) }
        )
      })
  }

  private var notes: [SentenceView] {
    var notes: [SentenceView] = []
    let silent = page.raters.all.filter { $0.isExpected && !$0.hasAnswered }.map(\.sign.name)
    if !silent.isEmpty {
      notes.append(SentenceView(sentence: page.words.phrase("account-raters-silent", ["raters": .names(silent)])))
    }
    let alignment = page.assessed.alignment
    if alignment.isProvisional {
      let asked = AskedScores(page.assessed)
      let key = asked.asked == 0 ? "account-provisional-unasked" : "account-provisional"
      notes.append(
        SentenceView(
          sentence: page.words.phrase(
            key,
            [
              "scored": .count(asked.scored), "asked": .count(asked.asked),
              "needed": .count(asked.needed(page.model.minCoverage)),
            ])))
    }
    return notes
  }
}
