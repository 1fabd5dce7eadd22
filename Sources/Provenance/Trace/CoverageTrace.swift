import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Which cells of expected rater and aspect are scored, unknown and missing.
struct CoverageTrace: Explanation {
  private struct Row {
    let rater: String
    var scored = 0
    var unknown: [String] = []
    var missing: [String] = []
  }

  let subject: TraceSubject
  /// Tells the limit below which an index is provisional too.
  var withLimit = false

  func write(into report: inout Report) {
    let words = subject.words
    if withLimit { writeLimit(into: &report) }
    report.paragraph(words.say(.traceCoverageFormula))
    let (coverage, rows) = self.coverage
    writeRaters(rows, into: &report)
    report.note(
      words.say(
        .traceCoverageSum(
          scored: .count(coverage.scored), all: .count(coverage.all), unknown: .count(coverage.unknown),
          value: .name(words.number(coverage.value)))))
    writeCells(rows.map { ($0.rater, $0.unknown) }, heading: .traceCoverageUnknown, into: &report)
    writeCells(rows.map { ($0.rater, $0.missing) }, heading: .traceCoverageMissing, into: &report)
  }

  private var coverage: (Coverage, [Row]) {
    let sheet = subject.sheet(asOf: subject.context.asOf)
    var rows = sheet.raters.filter(\.isExpected).map { Row(rater: $0.id) }
    let coverage = sheet.coverage { rater, aspect, cell in
      guard let row = rows.firstIndex(where: { $0.rater == sheet.raters[rater].id }) else { return }
      if cell.isScored {
        rows[row].scored += 1
      } else if cell.isAnswered {
        rows[row].unknown.append(subject.aspects[aspect].id)
      } else {
        rows[row].missing.append(subject.aspects[aspect].id)
      }
    }
    return (coverage, rows)
  }

  private func writeLimit(into report: inout Report) {
    report.paragraph(
      subject.say(
        .traceProvisionalFormula(
          limit: .name(subject.words.number(subject.context.model.minCoverage)),
          place: .name(subject.words.origin(subject.context.model.file?.minCoverage?.at)))))
  }

  private func writeRaters(_ rows: [Row], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say(.traceRater)), .number(words.say(.traceScored)), .number(words.say(.traceUnknownCount)),
      .number(words.say(.traceMissingCount)), .clipped(words.say(.traceExpectedBecause)),
      .text(words.say(.tracePlace)),
    ])
    for row in rows {
      let expected = ExpectedRater(row.rater, in: subject.plan.value)
      table.add(
        row.rater, "\(row.scored)", "\(row.unknown.count)", "\(row.missing.count)",
        words.wording.text(expected.reason), words.place(expected.at))
    }
    report.heading(words.say(.traceCoverageHeading))
    report.table(table)
  }

  private func writeCells(_ cells: [(rater: String, aspects: [String])], heading: Phrase, into report: inout Report) {
    let told = cells.filter { !$0.aspects.isEmpty }
    guard !told.isEmpty else { return }
    report.heading(subject.say(heading))
    for cell in told { report.note("\(cell.rater): \(subject.words.list(cell.aspects))") }
  }
}
