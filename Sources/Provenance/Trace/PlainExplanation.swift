/// A sentence above the figures of a group.
struct PlainExplanation: Explanation {
  let subject: TraceSubject
  let key: String

  func write(into report: inout Report) { report.paragraph(subject.say(key)) }
}
