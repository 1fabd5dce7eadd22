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
    report.paragraph(words.say("trace.coverage.formula"))
    let rows = rows
    writeRaters(rows, into: &report)
    let scored = rows.reduce(0) { $0 + $1.scored }
    let unknown = rows.reduce(0) { $0 + $1.unknown.count }
    let all = rows.count * subject.aspects.count
    report.note(
      words.say(
        "trace.coverage.sum",
        [
          "scored": .count(scored), "all": .count(all), "unknown": .count(unknown),
          "value": .name(words.number(subject.assessed.alignment.coverage)),
        ]))
    writeCells(rows.map { ($0.rater, $0.unknown) }, heading: "trace.coverage.unknown", into: &report)
    writeCells(rows.map { ($0.rater, $0.missing) }, heading: "trace.coverage.missing", into: &report)
  }

  private var rows: [Row] {
    let alignment = subject.assessed.alignment
    return alignment.raters.indices.filter { alignment.raters[$0].isExpected }.map { rater in
      var row = Row(rater: alignment.raters[rater].id)
      for aspect in subject.aspects.indices {
        let cell = alignment.cell(rater: rater, aspect: aspect)
        if cell.isScored {
          row.scored += 1
        } else if cell.isAnswered {
          row.unknown.append(subject.aspects[aspect].id)
        } else {
          row.missing.append(subject.aspects[aspect].id)
        }
      }
      return row
    }
  }

  private func writeLimit(into report: inout Report) {
    report.paragraph(
      subject.say(
        "trace.provisional.formula",
        [
          "limit": .name(subject.words.number(subject.context.model.minCoverage)),
          "place": .name(subject.words.origin(subject.context.model.file?.minCoverage?.at)),
        ]))
  }

  private func writeRaters(_ rows: [Row], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say("trace.rater")), .number(words.say("trace.scored")), .number(words.say("trace.unknown-count")),
      .number(words.say("trace.missing-count")), .clipped(words.say("trace.expected-because")),
      .text(words.say("trace.place")),
    ])
    for row in rows {
      let expected = ExpectedRater(row.rater, in: subject.plan)
      table.add(
        row.rater, "\(row.scored)", "\(row.unknown.count)", "\(row.missing.count)",
        words.wording.text(expected.reason), words.place(expected.at))
    }
    report.heading(words.say("trace.coverage.heading"))
    report.table(table)
  }

  private func writeCells(_ cells: [(rater: String, aspects: [String])], heading: String, into report: inout Report) {
    let told = cells.filter { !$0.aspects.isEmpty }
    guard !told.isEmpty else { return }
    report.heading(subject.say(heading))
    for cell in told { report.note("\(cell.rater): \(subject.words.list(cell.aspects))") }
  }
}
