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
    let context = subject.context
    let entries = subject.plan.ratings.filter { context.hasHappened($0.date.value) }
    for entry in entries.sorted(by: { ($0.date.value, $0.at) < ($1.date.value, $1.at) }) {
      table.add(words.day(entry.date.value), entry.rater.value, "\(entry.scores.count)", words.place(entry.at))
    }
    report.heading(words.say("trace.history.heading"))
    if table.isEmpty { report.note(words.say("trace.none")) } else { report.table(table) }
  }
}
