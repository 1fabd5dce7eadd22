import Diagnostics

/// A sentence above the figures of a group.
struct PlainExplanation: Explanation {
  let subject: TraceSubject
  let phrase: Phrase

  func write(into report: inout Report) { report.paragraph(subject.say(phrase)) }
}
