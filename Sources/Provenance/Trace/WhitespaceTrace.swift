import AccountPlans
import Alignment
import Diagnostics

/// What each cell of the whitespace is worth.
struct WhitespaceTrace: Explanation {
  let subject: TraceSubject
  let formula: Phrase

  func write(into report: inout Report) {
    let words = subject.words
    report.paragraph(words.say(formula))
    let rate = subject.context.rate(of: subject.plan) ?? 0
    var table = Table([
      .clipped(words.say(.traceSite)), .clipped(words.say(.traceOffering)), .text(words.say(.traceState)),
      .number(words.say(.tracePotential)), .number("p"), .number(subject.currency), .text(words.say(.tracePlace)),
    ])
    for cell in subject.plan.whitespace {
      table.add(
        cell.site.value, cell.offering.value, cell.state.value.rawValue, words.number(cell.potential?.value),
        words.number(cell.probability?.value), words.number(cell.worth.map { $0 * rate }), words.place(cell.at))
    }
    report.heading(words.say(.traceWhitespaceHeading))
    guard !table.isEmpty else { return report.note(words.say(.traceNone)) }
    table.add(words.say(.traceSum), "", "", "", "", words.number(subject.assessed.money.whitespaceValue))
    report.table(table)
    if rate != 1 {
      report.note(
        words.say(
          .traceExchange(
            currency: .name(subject.planCurrency), rate: .name(words.number(rate)), own: .name(subject.currency),
            place: .name(words.origin(subject.rateSource(of: subject.planCurrency))))))
    }
  }
}
