import AccountPlans
import Alignment
import Diagnostics

/// The index at each date on which somebody rated, with who did.
struct HistoryTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    report.paragraph(words.say(.traceHistoryFormula))
    var table = Table([
      .text(words.say(.traceDate)), .text(words.say(.traceRater)), .number(words.say(.traceScores)),
      .text(words.say(.tracePlace)),
    ])
    for date in subject.plan.value.entriesByDate(until: subject.context.asOf) {
      for entry in date.indices.map({ subject.plan.ratings[$0] }) {
        table.add(words.day(date.date), entry.rater.value, "\(entry.scores.count)", words.place(entry.at))
      }
    }
    report.heading(words.say(.traceHistoryHeading))
    if table.isEmpty { report.note(words.say(.traceNone)) } else { report.table(table) }
  }
}
