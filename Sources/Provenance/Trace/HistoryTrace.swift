import AccountPlans
import Alignment
import Diagnostics

/// The index at each date on which somebody rated, with who did.
struct HistoryTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    report.paragraph(words.say("trace.history.formula"))
    var table = Table([
      .text(words.say("trace.date")), .text(words.say("trace.rater")), .number(words.say("trace.scores")),
      .text(words.say("trace.place")),
    ])
    for date in subject.plan.value.entriesByDate(until: subject.context.asOf) {
      for entry in date.indices.map({ subject.plan.ratings[$0] }) {
        table.add(words.day(date.date), entry.rater.value, "\(entry.scores.count)", words.place(entry.at))
      }
    }
    report.heading(words.say("trace.history.heading"))
    if table.isEmpty { report.note(words.say("trace.none")) } else { report.table(table) }
  }
}
