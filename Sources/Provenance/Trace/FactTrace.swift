import Diagnostics

/// What the plan says as it stands, with its place.
struct FactTrace: Explanation {
  let subject: TraceSubject
  /// Where it is written; nil where it is not.
  let at: SourceRange?
  /// What holds where nothing is written.
  let absent: Phrase

  func write(into report: inout Report) {
    guard let at else { return report.paragraph(subject.say(absent)) }
    report.paragraph(subject.say(.traceFactWritten(place: .name(subject.words.place(at)))))
  }
}
