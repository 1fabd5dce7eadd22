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
    let assessed = plan
    let aspects = subject.aspects.indices.filter { kind == nil || subject.aspects[$0].kind == kind }
    report.paragraph(subject.say("trace.index.formula"))
    if let kind { report.paragraph(subject.say("trace.index.\(kind.rawValue)")) }
    if let date { report.paragraph(subject.say("trace.index.as-of", ["date": .day(date)])) }
    report.heading(subject.say("trace.index.heading"))
    writeAspects(aspects, of: assessed, into: &report)
    RatingTable(subject: subject, assessed: assessed).write(aspects: aspects, into: &report)
  }

  /// The account as of the date.
  private var plan: AssessedPlan {
    guard let date, date != subject.context.asOf else { return subject.assessed }
    if date == subject.assessed.alignment.previousDate { return subject.earlier }
    let context = subject.context
    let then = AssessmentContext(
      site: context.site, model: context.model, units: context.units, asOf: date, hiddenParts: context.hiddenParts,
      hiddenSections: context.hiddenSections)
    return AssessedPlan(plan: subject.plan, context: then)
  }

  private func writeAspects(_ aspects: [Int], of assessed: AssessedPlan, into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say("trace.aspect")), .text(words.say("trace.kind")), .number(words.say("trace.level-l")),
      .number(words.say("trace.score-s")), .number(words.say("trace.weight-w")), .number("w·S"),
      .text(words.say("trace.weight-from")),
    ])
    var sum = 0.0
    var weights = 0.0
    for aspect in aspects {
      let model = subject.aspects[aspect]
      let figures = assessed.alignment.aspects[aspect]
      let product = figures.score.map { $0 * model.weight }
      if let product {
        sum += product
        weights += model.weight
      }
      table.add(
        model.id, words.say("trace.kind.\(model.kind.rawValue)"), words.number(figures.level),
        words.number(figures.score), product == nil ? Words.absent : words.number(model.weight), words.number(product),
        product == nil ? words.say("trace.not-scored") : words.origin(subject.weightPlace(ofAspect: aspect)))
    }
    table.add(words.say("trace.sum"), "", "", "", words.number(weights), words.number(sum))
    report.table(table)
    guard weights > 0 else { return report.note(words.say("trace.index.none")) }
    report.note(
      words.say(
        "trace.quotient",
        [
          "dividend": .name(words.number(sum)), "divisor": .name(words.number(weights)),
          "value": .name(words.number(sum / weights)),
        ]))
  }
}
