import AccountPlans
import Alignment
import Diagnostics

/// Hard less soft.
struct BalanceTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    let alignment = subject.assessed.alignment
    report.paragraph(words.say(.traceBalanceFormula))
    report.heading(
      words.say(
        .traceDifference(
          left: .name(words.number(alignment.hard)), right: .name(words.number(alignment.soft)),
          value: .name(words.number(alignment.balance)))))
    if alignment.balance == nil { report.note(words.say(.traceBalanceNone)) }
    for kind in [AspectKind.hard, .soft] {
      report.heading(words.say(kind == .hard ? .traceBalanceHard : .traceBalanceSoft))
      IndexTrace(subject: subject, kind: kind).write(into: &report)
    }
  }
}
