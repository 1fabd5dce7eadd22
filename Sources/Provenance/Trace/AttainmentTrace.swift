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
    let revenue = TrailingSum(subject, .revenue, months: months).terms
    let target = TrailingSum(subject, .target, months: months).terms
    var table = Table([
      .text(words.say("trace.period")), .number("revenue"), .number("target"), .text(words.say("trace.place")),
    ])
    var sums = (revenue: 0.0, target: 0.0)
    for reached in revenue {
      guard let planned = target.first(where: { $0.period == reached.period }) else { continue }
      sums = (sums.revenue + reached.value, sums.target + planned.value)
      table.add(
        reached.period.description, words.number(reached.value), words.number(planned.value),
        words.places(reached.written.at, planned.written.at))
    }
    report.heading(words.say("trace.attainment.heading", ["currency": .name(subject.currency)]))
    guard !table.isEmpty else { return report.note(words.say("trace.attainment.none")) }
    table.add(words.say("trace.sum"), words.number(sums.revenue), words.number(sums.target))
    report.table(table)
  }
}
