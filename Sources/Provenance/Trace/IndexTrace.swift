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
    report.paragraph(subject.say("trace.index.formula"))
    if let kind { report.paragraph(subject.say("trace.index.\(kind.rawValue)")) }
    if let date { report.paragraph(subject.say("trace.index.as-of", ["date": .day(date)])) }
    report.heading(subject.say("trace.index.heading"))
    writeAspects(aspects, of: sheet, into: &report)
    RatingTable(subject: subject, sheet: sheet, date: day).write(aspects: aspects, into: &report)
  }

  private func writeAspects(_ aspects: [Int], of sheet: ScoreSheet, into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say("trace.aspect")), .text(words.say("trace.kind")), .number(words.say("trace.level-l")),
      .number(words.say("trace.score-s")), .number(words.say("trace.weight-w")), .number("w·S"),
      .text(words.say("trace.weight-from")),
    ])
    var scores: [Int: WeightedMean.Term] = [:]
    let index = sheet.index(of: kind) { aspect, score in scores[aspect] = score }
    for aspect in aspects {
      let model = subject.aspects[aspect]
      let score = scores[aspect]
      table.add(
        model.id, words.say("trace.kind.\(model.kind.rawValue)"), words.number(sheet.levels[aspect]),
        words.number(score?.value), words.number(score?.weight), words.number(score?.product),
        score == nil ? words.say("trace.not-scored") : words.origin(subject.weightSource(ofAspect: aspect)))
    }
    table.add(words.say("trace.sum"), "", "", "", words.number(index.weight), words.number(index.sum))
    report.table(table)
    guard let value = index.value else { return report.note(words.say("trace.index.none")) }
    report.note(
      words.say(
        "trace.quotient",
        [
          "dividend": .name(words.number(index.sum)), "divisor": .name(words.number(index.weight)),
          "value": .name(words.number(value)),
        ]))
  }
}
