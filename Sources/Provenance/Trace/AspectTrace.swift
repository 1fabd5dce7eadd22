import AccountPlans
import Alignment
import Diagnostics
import Figures

/// One aspect: its level, spread and scores, and what its rules found.
struct AspectTrace: Explanation {
  let subject: TraceSubject
  /// In the model.
  let aspect: Int
  /// nil: all of it.
  let part: AspectPart?

  func write(into report: inout Report) {
    if part == .change { return ChangeTrace(subject: subject, aspect: aspect).write(into: &report) }
    for part in part.map({ [$0] }) ?? [.level, .score, .spread] {
      report.paragraph(subject.words.say(.tracedAspect, part.rawValue))
    }
    let today = subject.context.asOf
    switch part {
    case nil:
      writeRatings(asOf: today, into: &report)
      writeFindings(into: &report)
    case .level, .score, .spread: writeRatings(asOf: today, into: &report)
    case .ratings: writeTable(of: subject.sheet(asOf: today), asOf: today, into: &report)
    case .previousScore:
      let date = subject.assessed.alignment.previousDate
      report.paragraph(subject.say(.tracePreviousAsOf(date: .day(date))))
      writeRatings(asOf: date, into: &report)
    case .change: break
    case .evidenced:
      writeChecked(into: &report)
      writeFindings(into: &report)
    case .contradicted:
      writeFindings(into: &report)
      writeTable(of: subject.sheet(asOf: today), asOf: today, into: &report)
    }
  }

  private func writeTable(of sheet: ScoreSheet, asOf date: Day, into report: inout Report) {
    RatingTable(subject: subject, sheet: sheet, date: date).write(aspects: [aspect], into: &report)
  }

  private func writeRatings(asOf date: Day, into report: inout Report) {
    let words = subject.words
    let sheet = subject.sheet(asOf: date)
    writeTable(of: sheet, asOf: date, into: &report)
    let mean = sheet.level(of: aspect)
    guard let level = mean.value, let spread = sheet.spread(of: aspect) else {
      return report.heading(words.say(.traceAspectNone))
    }
    report.part()
    report.note(
      words.say(
        .traceAspectLevelSum(
          dividend: .name(words.number(mean.sum)), divisor: .name(words.number(mean.weight)),
          value: .name(words.number(level)))))
    report.note(
      words.say(
        .traceAspectSpreadSum(
          high: .count(spread.highest), low: .count(spread.lowest), value: .name(words.number(spread.value)))))
    report.note(
      words.say(
        .traceAspectScoreSum(
          level: .name(words.number(level)), value: .name(words.number(AspectFigures.score(ofLevel: level))))))
  }

  /// The rules that had something to check, what each left, and the share that they make.
  private func writeChecked(into report: inout Report) {
    guard aspect < subject.findings.checked.count else { return }
    let words = subject.words
    let rules = subject.findings.checked[aspect]
    report.heading(subject.say(.traceEvidencedHeading(aspect: .name(subject.aspects[aspect].id))))
    guard !rules.isEmpty else { return report.note(words.say(.traceNone)) }
    var table = Table([.text(words.say(.traceRule)), .text(words.say(.traceEvidencedLeft))])
    var clean = 0
    for rule in rules {
      let found = subject.findings.all.filter { $0.card.id == rule }
      let standing = found.count { !$0.waived }
      if standing == 0 { clean += 1 }
      let left =
        standing > 0 ? Phrase.traceEvidencedFinding : found.isEmpty ? .traceEvidencedNothing : .traceEvidencedWaived
      table.add(rule, words.say(left))
    }
    report.table(table)
    report.note(
      words.say(
        .traceQuotient(
          dividend: .count(clean), divisor: .count(rules.count),
          value: .name(words.number(subject.findings.evidenced(aspect: aspect))))))
  }

  private func writeFindings(into report: inout Report) {
    let id = subject.aspects[aspect].id
    let own = subject.findings.all.filter { $0.card.aspect == id && $0.card.kind == .finding }
    FindingTable(subject: subject).write(
      own, heading: subject.say(.traceFindingsOfAspect(aspect: .name(id))), into: &report)
  }
}
