import AccountPlans
import Alignment
import Diagnostics

/// The periods of the window in which revenue and target are both given.
struct AttainmentTrace: Explanation {
  let subject: TraceSubject
  /// Month numbers of the window.
  let months: Range<Int>

  func write(into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say(.tracePeriod)), .number("revenue"), .number("target"), .text(words.say(.tracePlace)),
    ])
    let attainment = subject.assessed.money.list.attainment(in: months) { period, revenue, target in
      let written = [Figure.revenue, .target].compactMap { WrittenFigure($0, of: period.period, subject)?.at }
      table.add(
        period.period.description, words.number(revenue), words.number(target),
        written.count == 2 ? words.places(written[0], written[1]) : "")
    }
    report.heading(words.say(.traceAttainmentHeading(currency: .name(subject.currency))))
    guard !table.isEmpty else { return report.note(words.say(.traceAttainmentNone)) }
    table.add(words.say(.traceSum), words.number(attainment.revenue), words.number(attainment.target))
    report.table(table)
  }
}
