import AccountPlans
import Alignment
import Diagnostics

/// An index over the aspects of one kind or all, as of a date.
struct IndexTrace: Explanation {
  let subject: TraceSubject
  /// nil: all aspects.
  var kind: AspectKind?
  /// The date as of which it is told; nil: the site's.
  var date: Day?

  func write(into report: inout Report) {
    let day = date ?? subject.context.asOf
    let sheet = subject.sheet(asOf: day)
    let aspects = subject.aspects.indices.filter { kind == nil || subject.aspects[$0].kind == kind }
    report.paragraph(subject.say(.traceIndexFormula))
    if let kind { report.paragraph(subject.say(kind == .hard ? .traceIndexHard : .traceIndexSoft)) }
    if let date { report.paragraph(subject.say(.traceIndexAsOf(date: .day(date)))) }
    report.heading(subject.say(.traceIndexHeading))
    writeAspects(aspects, of: sheet, into: &report)
    RatingTable(subject: subject, sheet: sheet, date: day).write(aspects: aspects, into: &report)
  }

  private func writeAspects(_ aspects: [Int], of sheet: ScoreSheet, into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say(.traceAspect)), .text(words.say(.traceKind)), .number(words.say(.traceLevelL)),
      .number(words.say(.traceScoreS)), .number(words.say(.traceWeightW)), .number("w·S"),
      .text(words.say(.traceWeightFrom)),
    ])
    var scores: [Int: WeightedMean.Term] = [:]
    let index = sheet.index(of: kind) { aspect, score in scores[aspect] = score }
    for aspect in aspects {
      let model = subject.aspects[aspect]
      let score = scores[aspect]
      table.add(
        model.id, words.say(model.kind == .hard ? .traceKindHard : .traceKindSoft), words.number(sheet.levels[aspect]),
        words.number(score?.value), words.number(score?.weight), words.number(score?.product),
        score == nil ? words.say(.traceNotScored) : words.origin(subject.weightSource(ofAspect: aspect)))
    }
    table.add(words.say(.traceSum), "", "", "", words.number(index.weight), words.number(index.sum))
    report.table(table)
    guard let value = index.value else { return report.note(words.say(.traceIndexNone)) }
    report.note(
      words.say(
        .traceQuotient(
          dividend: .name(words.number(index.sum)), divisor: .name(words.number(index.weight)),
          value: .name(words.number(value)))))
  }
}
