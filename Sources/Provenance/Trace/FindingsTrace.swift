import Alignment
import Diagnostics
import Figures

/// How many findings of each severity stand, and how many are waived.
struct FindingsTrace: Explanation {
  let subject: TraceSubject
  let kind: FindingClass

  func write(into report: inout Report) {
    report.paragraph(subject.say(.traceFindingsFormula))
    let told = subject.findings.all.filter(kind.contains)
    FindingTable(subject: subject).write(told, heading: subject.say(.traceFindingsHeading), into: &report)
  }
}
