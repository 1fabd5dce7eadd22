import AccountPlans
import Alignment
import Diagnostics

/// Hard less soft.
struct BalanceTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    let alignment = subject.assessed.alignment
    report.paragraph(words.say("trace.balance.formula"))
    report.heading(
      words.say(
        "trace.difference",
        [
          "left": .name(words.number(alignment.hard)), "right": .name(words.number(alignment.soft)),
          "value": .name(words.number(alignment.balance)),
        ]))
    if alignment.balance == nil { report.note(words.say("trace.balance.none")) }
    for kind in [AspectKind.hard, .soft] {
      report.heading(words.say("trace.balance.\(kind.rawValue)"))
      IndexTrace(subject: subject, kind: kind).write(into: &report)
    }
  }
}
