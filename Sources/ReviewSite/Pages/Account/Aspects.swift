import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Aspects in the templates.
package struct AspectsView: View, Equatable {
  /// "The KAM sees Systems three levels above the Data platform"
  package var headline: String
  /// Nil where no level stood then
  package var previousDate: String?
  /// "2.5"
  package var floor: String
  /// Kam, sponsor, units by name
  package var raters: [RaterView]
  /// Soft first, then hard
  package var rows: [AspectRowView]
  /// Those for whom the table has no room
  package var others: OtherRatersView?
  /// Who is expected and has not rated; provisional
  package var notes: [SentenceView]
  /// Nil where no score says what it stands on
  package var evidence: EvidenceView?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .optionalText("previousDate", \.previousDate),
    .text("floor", \.floor),
    .list("raters", \.raters),
    .list("rows", \.rows),
    .optionalObject("others", \.others),
    .list("notes", \.notes),
    .optionalObject("evidence", \.evidence),
  ]
}

/// The fields of AspectRow in the templates.
package struct AspectRowView: View, Equatable {
  package var name: String
  package var hard: Bool
  /// One a rater
  package var scores: [ScoreView]
  package var alt: String
  package var below: Bool
  package var floor: Double
  /// Two or more raters
  package var span: SpanView?
  package var discs: [DiscView]
  /// Nil where nothing is scored
  package var bar: LevelBarView?
  /// Level at the previous date
  package var previous: PositionView?
  package var tone: String
  package var level: String
  package var change: String
  package var fell: Bool
  package var spread: String
  package var disagree: Bool
  /// "75 %", "–"
  package var evidenced: String
  package var contradicted: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("hard", \.hard),
    .list("scores", \.scores),
    .text("alt", \.alt),
    .flag("below", \.below),
    .number("floor", \.floor),
    .optionalObject("span", \.span),
    .list("discs", \.discs),
    .optionalObject("bar", \.bar),
    .optionalObject("previous", \.previous),
    .text("tone", \.tone),
    .text("level", \.level),
    .text("change", \.change),
    .flag("fell", \.fell),
    .text("spread", \.spread),
    .flag("disagree", \.disagree),
    .text("evidenced", \.evidenced),
    .flag("contradicted", \.contradicted),
  ]
}

/// The fields of Score in the templates.
package struct ScoreView: View, Equatable {
  package var tone: String
  /// "4", "?" unknown, "–" not rated
  package var value: String

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .text("value", \.value),
  ]
}

extension ScoreView {
  private static let digits = ["0", "1", "2", "3", "4", "5"]

  /// A rater's newest answer, coloured against the floor of the model.
  init(_ cell: ScoreCell, floor: Double) {
    if let score = cell.given {
      self.init(tone: Tone.of(level: Double(score), floor: floor), value: Self.digits[min(5, max(0, score))])
    } else {
      self.init(tone: Tone.none, value: cell.isAnswered ? "?" : PageWords.absent)
    }
  }
}

/// The fields of OtherRaters in the templates.
package struct OtherRatersView: View, Equatable {
  package var count: String
  package var aspects: [AspectHeadView]
  package var rows: [OtherRaterView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("aspects", \.aspects),
    .list("rows", \.rows),
  ]
}

/// The fields of OtherRater in the templates.
package struct OtherRaterView: View, Equatable {
  package var name: String
  /// One an aspect
  package var scores: [ScoreView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .list("scores", \.scores),
  ]
}

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
      let levels = Argument.count(Int(first.spread))
      let aspects = Argument.name(page.named(widest.map { page.names.aspects[$0.aspect] }, Phrase.countedAspects))
      guard widest.count == 1 else {
        return words.text(.accountAspectsApartMany(levels: levels, aspects: aspects))
      }
      return words.text(
        .accountAspectsApart(
          aspects: aspects, levels: levels, highs: .name(page.named(first.highest, Phrase.countedRaters)),
          high: .count(first.scores[0].score), lows: .name(page.named(first.lowest, Phrase.countedRaters)),
          low: .count(first.scores[first.scores.count - 1].score)))
    }
    let low = page.lowAspects
    if !low.isEmpty { return words.text(.accountAspectsLow(aspects: .names(low))) }
    guard let lowest = LowestBuilder(content: page.content).lowest(of: page.account) else {
      return words.text(.accountUnknownView)
    }
    let names = lowest.aspects.map { page.names.aspects[$0] }
    let aspects = Argument.name(page.named(names, Phrase.countedAspects))
    let level = Argument.level(lowest.level)
    if !lowest.isAll {
      return words.text(.accountAspectsLowest(aspects: aspects, count: .count(names.count), level: level))
    }
    return words.text(
      names.count == 1 ? .accountAspectsOne(aspects: aspects, level: level) : .accountAspectsLevel(level: level))
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
    for index in raters.indices {
      let cell = page.assessed.cell(rater: raters[index].index, aspect: aspect)
      lane.append(
        AspectLane.Score(letter: raters[index].sign.letter, score: cell.given, isKAM: raters[index].isKAM))
      scores.append(ScoreView(cell, floor: floor))
    }
    let placed = AspectLane(lane, spreadLimit: page.model.spreadLimit)
    let change = words.levelChange(figures.change)
    let isBelow = figures.isBelow(floor: floor)
    let evidence = page.content.evidence(of: page.account, aspect: aspect)
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
          scores: aspects.map { ScoreView(page.assessed.cell(rater: rater.index, aspect: $0), floor: page.model.floor) }
        )
      })
  }

  private var notes: [SentenceView] {
    var notes: [SentenceView] = []
    let silent = page.raters.all.filter { $0.isExpected && !$0.hasAnswered }.map(\.sign.name)
    if !silent.isEmpty {
      notes.append(SentenceView(sentence: page.words.text(.accountRatersSilent(raters: .names(silent)))))
    }
    let alignment = page.assessed.alignment
    if alignment.isProvisional {
      let asked = AskedScores(page.assessed)
      let phrase =
        asked.asked == 0
        ? Phrase.accountProvisionalUnasked
        : .accountProvisional(
          scored: .count(asked.scored), asked: .count(asked.asked),
          needed: .count(asked.needed(page.model.minCoverage)))
      notes.append(SentenceView(sentence: page.words.text(phrase)))
    }
    return notes
  }
}
