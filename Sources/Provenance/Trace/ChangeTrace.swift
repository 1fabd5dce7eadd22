import AccountPlans
import Alignment
import Diagnostics

/// The change of the index since the previous date, like for like, and how many ratings moved.
struct ChangeTrace: Explanation {
  /// A cell that is scored at both dates.
  private struct Pair {
    let aspect: Int
    let rater: String
    let weight: Double
    let then: Rating
    let now: Rating
  }

  let subject: TraceSubject
  /// In the model: the change of its level; nil for the index.
  var aspect: Int?

  func write(into report: inout Report) {
    let words = subject.words
    let pairs = pairs
    report.paragraph(
      words.say(
        aspect == nil ? "trace.change.formula" : "trace.aspect.change",
        ["previous": .day(subject.assessed.alignment.previousDate), "date": .day(subject.context.asOf)]))
    guard !pairs.isEmpty else { return report.heading(words.say("trace.change.none")) }
    writePairs(pairs, into: &report)
    if aspect != nil { return writeLevels(pairs, into: &report) }
    writeIndexes(pairs, into: &report)
    if let moved = subject.assessed.alignment.moved {
      report.note(
        words.say(
          "trace.moved",
          ["rose": .count(moved.rose), "fell": .count(moved.fell), "stayed": .count(moved.stayed)]))
    }
  }

  private var pairs: [Pair] {
    let now = subject.assessed
    let then = subject.earlier
    return (aspect.map { $0..<$0 + 1 } ?? subject.aspects.indices).flatMap { aspect in
      now.ratings(aspect: aspect).compactMap { rating -> Pair? in
        let rater = now.alignment.raters[rating.rater].id
        guard rating.score != nil, let place = then.alignment.place(ofRater: rater),
          let before = then.rating(rater: place, aspect: aspect), before.score != nil
        else { return nil }
        return Pair(
          aspect: aspect, rater: rater, weight: subject.context.model.weight(ofRater: rater), then: before, now: rating)
      }
    }
  }

  private func writePairs(_ pairs: [Pair], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say("trace.aspect")), .text(words.say("trace.rater")), .number(words.say("trace.weight")),
      .number(words.say("trace.then")), .number(words.say("trace.now")), .text(words.say("trace.moved-how")),
      .text(words.say("trace.place-now")),
    ])
    for pair in pairs {
      let (then, now) = (pair.then.score ?? 0, pair.now.score ?? 0)
      let moved = now > then ? "trace.rose" : now < then ? "trace.fell" : "trace.stayed"
      table.add(
        subject.aspects[pair.aspect].id, pair.rater, words.number(pair.weight), "\(then)", "\(now)",
        words.say(moved), words.place(subject.assessed.source(of: pair.now)))
    }
    report.heading(words.say("trace.change.cells"))
    report.table(table)
  }

  private func writeLevels(_ pairs: [Pair], into report: inout Report) {
    let words = subject.words
    let weight = pairs.reduce(0) { $0 + $1.weight }
    func level(_ rating: (Pair) -> Rating) -> Double {
      pairs.reduce(0) { $0 + $1.weight * Double(rating($1).score ?? 0) } / weight
    }
    let (then, now) = (level(\.then), level(\.now))
    report.part()
    report.note(
      words.say(
        "trace.difference",
        [
          "left": .name(words.number(now)), "right": .name(words.number(then)),
          "value": .name(words.number(now - then)),
        ]))
  }

  private func writeIndexes(_ pairs: [Pair], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say("trace.aspect")), .number(words.say("trace.weight-w")), .number(words.say("trace.score-then")),
      .number(words.say("trace.score-now")),
    ])
    var sums = (weight: 0.0, then: 0.0, now: 0.0)
    for aspect in subject.aspects.indices {
      let own = pairs.filter { $0.aspect == aspect }
      let weight = own.reduce(0) { $0 + $1.weight }
      guard weight > 0 else { continue }
      func score(_ rating: (Pair) -> Rating) -> Double {
        let level = own.reduce(0) { $0 + $1.weight * Double(rating($1).score ?? 0) } / weight
        return 100 * (level - 1) / 4
      }
      let (then, now) = (score(\.then), score(\.now))
      let aspectWeight = subject.aspects[aspect].weight
      sums = (sums.weight + aspectWeight, sums.then + aspectWeight * then, sums.now + aspectWeight * now)
      table.add(subject.aspects[aspect].id, words.number(aspectWeight), words.number(then), words.number(now))
    }
    let (then, now) = (sums.then / sums.weight, sums.now / sums.weight)
    table.add(words.say("trace.index"), words.number(sums.weight), words.number(then), words.number(now))
    report.heading(words.say("trace.change.indexes"))
    report.table(table)
    report.note(
      words.say(
        "trace.difference",
        [
          "left": .name(words.number(now)), "right": .name(words.number(then)),
          "value": .name(words.number(now - then)),
        ]))
  }
}
