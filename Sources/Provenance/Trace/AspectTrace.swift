import AccountPlans
import Alignment
import Diagnostics

/// One aspect: its level, spread and scores, and what its rules found.
struct AspectTrace: Explanation {
  enum Part: String, CaseIterable {
    case level, spread, score, evidenced, contradicted
    case previousScore = "previous_score"
    case change
    case ratings
  }

  let subject: TraceSubject
  /// In the model.
  let aspect: Int
  /// nil: all of it.
  var part: Part?

  func write(into report: inout Report) {
    if part == .change { return ChangeTrace(subject: subject, aspect: aspect).write(into: &report) }
    for part in part.map({ [$0] }) ?? [.level, .score, .spread] {
      report.paragraph(subject.say("trace.aspect.\(part.rawValue)"))
    }
    switch part {
    case nil:
      writeRatings(of: subject.assessed, into: &report)
      writeFindings(into: &report)
    case .level, .score, .spread: writeRatings(of: subject.assessed, into: &report)
    case .ratings: RatingTable(subject: subject, assessed: subject.assessed).write(aspects: [aspect], into: &report)
    case .previousScore:
      let date = subject.assessed.alignment.previousDate
      report.paragraph(subject.say("trace.previous-as-of", ["date": .day(date)]))
      writeRatings(of: subject.earlier, into: &report)
    case .change: break
    case .evidenced:
      writeChecked(into: &report)
      writeFindings(into: &report)
    case .contradicted:
      writeFindings(into: &report)
      RatingTable(subject: subject, assessed: subject.assessed).write(aspects: [aspect], into: &report)
    }
  }

  private func writeRatings(of assessed: AssessedPlan, into report: inout Report) {
    let words = subject.words
    let ratings = assessed.ratings(aspect: aspect)
    RatingTable(subject: subject, assessed: assessed).write(aspects: [aspect], into: &report)
    let figures = assessed.alignment.aspects[aspect]
    guard let level = figures.level else { return report.heading(words.say("trace.aspect.none")) }
    var sums = (scores: 0.0, weights: 0.0)
    for rating in ratings {
      guard let score = rating.score else { continue }
      let weight = subject.context.model.weight(ofRater: assessed.alignment.raters[rating.rater].id)
      sums.scores += weight * Double(score)
      sums.weights += weight
    }
    let scores = ratings.compactMap(\.score)
    report.part()
    report.note(
      words.say(
        "trace.aspect.level.sum",
        [
          "dividend": .name(words.number(sums.scores)), "divisor": .name(words.number(sums.weights)),
          "value": .name(words.number(level)),
        ]))
    report.note(
      words.say(
        "trace.aspect.spread.sum",
        [
          "high": .count(scores.max() ?? 0), "low": .count(scores.min() ?? 0),
          "value": .name(words.number(figures.spread)),
        ]))
    report.note(
      words.say(
        "trace.aspect.score.sum",
        ["level": .name(words.number(level)), "value": .name(words.number(figures.score))]))
  }

  /// The rules that had something to check, what each left, and the share that they make.
  private func writeChecked(into report: inout Report) {
    guard aspect < subject.findings.checked.count else { return }
    let words = subject.words
    let rules = subject.findings.checked[aspect]
    report.heading(subject.say("trace.evidenced.heading", ["aspect": .name(subject.aspects[aspect].id)]))
    guard !rules.isEmpty else { return report.note(words.say("trace.none")) }
    var table = Table([.text(words.say("trace.rule")), .text(words.say("trace.evidenced.left"))])
    var clean = 0
    for rule in rules {
      let found = subject.findings.findings.filter { $0.card.id == rule }
      let standing = found.count { !$0.waived }
      if standing == 0 { clean += 1 }
      let left = standing > 0 ? "finding" : found.isEmpty ? "nothing" : "waived"
      table.add(rule, words.say("trace.evidenced.\(left)"))
    }
    report.table(table)
    report.note(
      words.say(
        "trace.quotient",
        [
          "dividend": .count(clean), "divisor": .count(rules.count),
          "value": .name(words.number(subject.findings.evidenced[aspect])),
        ]))
  }

  private func writeFindings(into report: inout Report) {
    let id = subject.aspects[aspect].id
    let own = subject.findings.findings.filter { $0.card.aspect == id && $0.card.kind == .finding }
    FindingTable(subject: subject).write(
      own, heading: subject.say("trace.findings.of-aspect", ["aspect": .name(id)]), into: &report)
  }
}
