import Diagnostics

/// How many findings of each severity stand, and how many are waived.
struct FindingsTrace: Explanation {
  let subject: TraceSubject
  /// nil: all, waived ones too.
  var severity: Severity?
  var isWaived = false

  func write(into report: inout Report) {
    report.paragraph(subject.say(.traceFindingsFormula))
    let told = subject.findings.findings.filter { finding in
      if isWaived { return finding.waived }
      return severity.map { $0 == finding.severity && !finding.waived } ?? true
    }
    FindingTable(subject: subject).write(told, heading: subject.say(.traceFindingsHeading), into: &report)
  }
}
