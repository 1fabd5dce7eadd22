import AccountPlans
import Alignment
import Diagnostics

/// The change of the index since the previous date, like for like, and how many ratings moved.
struct ChangeTrace: Explanation {
  let subject: TraceSubject
  /// In the model: the change of its level; nil for the index.
  var aspect: Int?

  func write(into report: inout Report) {
    let words = subject.words
    let previous = subject.assessed.alignment.previousDate
    let sheet = subject.sheet(asOf: subject.context.asOf)
    var cells: [LikeForLike.Cell] = []
    let changed = sheet.change(since: subject.sheet(asOf: previous)) { cell in
      if aspect == nil || aspect == cell.aspect { cells.append(cell) }
    }
    report.paragraph(
      words.say(
        aspect == nil
          ? .traceChangeFormula(previous: .day(previous), date: .day(subject.context.asOf))
          : .traceAspectChange(previous: .day(previous), date: .day(subject.context.asOf))))
    guard !cells.isEmpty else { return report.heading(words.say(.traceChangeNone)) }
    write(cells, raters: sheet.raters, into: &report)
    if let aspect {
      report.part()
      return writeDifference(
        changed.levels.now[aspect], changed.levels.then[aspect], changed.change(ofLevel: aspect), into: &report)
    }
    writeIndexes(changed, sheet, into: &report)
    if let moved = changed.moved {
      report.note(
        words.say(.traceMoved(rose: .count(moved.rose), fell: .count(moved.fell), stayed: .count(moved.stayed))))
    }
  }

  private func write(_ cells: [LikeForLike.Cell], raters: [Rater], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say(.traceAspect)), .text(words.say(.traceRater)), .number(words.say(.traceWeight)),
      .number(words.say(.traceThen)), .number(words.say(.traceNow)), .text(words.say(.traceMovedHow)),
      .text(words.say(.tracePlaceNow)),
    ])
    for cell in cells {
      let (then, now) = (cell.then.given ?? 0, cell.now.given ?? 0)
      let moved = now > then ? Phrase.traceRose : now < then ? .traceFell : .traceStayed
      let rating = Rating(cell.now, rater: cell.rater, in: subject.plan)
      table.add(
        subject.aspects[cell.aspect].id, raters[cell.rater].id, words.number(cell.weight), "\(then)", "\(now)",
        words.say(moved), words.place(rating?.source(in: subject.plan)))
    }
    report.heading(words.say(.traceChangeCells))
    report.table(table)
  }

  private func writeIndexes(_ changed: LikeForLike, _ sheet: ScoreSheet, into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say(.traceAspect)), .number(words.say(.traceWeightW)), .number(words.say(.traceScoreThen)),
      .number(words.say(.traceScoreNow)),
    ])
    var then: [Int: WeightedMean.Term] = [:]
    var now: [Int: WeightedMean.Term] = [:]
    let index = (
      then: sheet.index(over: changed.levels.then) { then[$0] = $1 },
      now: sheet.index(over: changed.levels.now) { now[$0] = $1 }
    )
    for aspect in subject.aspects.indices {
      guard let term = now[aspect] else { continue }
      table.add(
        subject.aspects[aspect].id, words.number(term.weight), words.number(then[aspect]?.value),
        words.number(term.value))
    }
    table.add(
      words.say(.traceIndex), words.number(index.now.weight), words.number(index.then.value),
      words.number(index.now.value))
    report.heading(words.say(.traceChangeIndexes))
    report.table(table)
    writeDifference(index.now.value, index.then.value, changed.change, into: &report)
  }

  private func writeDifference(_ now: Double?, _ then: Double?, _ change: Double?, into report: inout Report) {
    let words = subject.words
    report.note(
      words.say(
        .traceDifference(
          left: .name(words.number(now)), right: .name(words.number(then)), value: .name(words.number(change)))))
  }
}
