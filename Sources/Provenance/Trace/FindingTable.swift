import Diagnostics

/// Findings, each with its place.
struct FindingTable {
  let subject: TraceSubject

  func write(_ findings: [Diagnostic], heading: String, into report: inout Report) {
    let words = subject.words
    report.heading(heading)
    guard !findings.isEmpty else { return report.note(words.say(.traceNone)) }
    var table = Table([
      .text(words.say(.traceSeverity)), .text(words.say(.traceRule)), .text(words.say(.traceItem)),
      .text(words.say(.tracePlace)),
    ])
    for finding in findings {
      let severity = finding.waived ? words.say(.traceWaived) : words.say(finding.severity.phrase)
      table.add(severity, finding.card.id, finding.item ?? "", words.place(finding.at))
    }
    report.table(table)
  }
}
