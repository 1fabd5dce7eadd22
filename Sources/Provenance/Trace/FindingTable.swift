import Diagnostics

/// Findings, each with its place.
struct FindingTable {
  let subject: TraceSubject

  func write(_ findings: [Diagnostic], heading: String, into report: inout Report) {
    let words = subject.words
    report.heading(heading)
    guard !findings.isEmpty else { return report.note(words.say("trace.none")) }
    var table = Table([
      .text(words.say("trace.severity")), .text(words.say("trace.rule")), .text(words.say("trace.item")),
      .text(words.say("trace.place")),
    ])
    for finding in findings {
      let severity = finding.waived ? words.say("trace.waived") : words.say("severity.\(finding.severity.rawValue)")
      table.add(severity, finding.card.id, finding.item ?? "", words.place(finding.at))
    }
    report.table(table)
  }
}
