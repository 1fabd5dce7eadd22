import AccountPlans
import Alignment
import Diagnostics

/// The newest answers that a level stands on, each with its place in the source.
struct RatingTable {
  let subject: TraceSubject
  /// As of the date that is told.
  let assessed: AssessedPlan

  /// One table over several aspects of the model.
  func write(aspects: [Int], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say("trace.aspect")), .text(words.say("trace.rater")), .number(words.say("trace.weight")),
      .number(words.say("trace.score")), .text(words.say("trace.date")), .text(words.say("trace.place")),
    ])
    for aspect in aspects {
      for rating in assessed.ratings(aspect: aspect) {
        let rater = assessed.alignment.raters[rating.rater].id
        table.add(
          subject.aspects[aspect].id, rater, words.number(subject.context.model.weight(ofRater: rater)),
          rating.score.map { "\($0)" } ?? words.say("trace.unknown"), words.day(rating.date),
          words.place(assessed.source(of: rating)))
      }
    }
    guard !table.isEmpty else { return }
    report.heading(words.say("trace.ratings.heading"))
    report.table(table)
    report.note(raterWeights)
  }

  /// Which raters weigh other than 1, and where that is written.
  private var raterWeights: String {
    let words = subject.words
    let written = assessed.alignment.raters.compactMap { rater in
      subject.weightPlace(ofRater: rater.id).map { at in
        words.say(
          "trace.rater-weight",
          [
            "rater": .name(rater.id), "weight": .name(words.number(subject.context.model.weight(ofRater: rater.id))),
            "place": .name(words.place(at)),
          ])
      }
    }
    if written.isEmpty { return words.say("trace.rater-weights.built-in") }
    return words.say("trace.rater-weights", ["weights": .names(written)])
  }
}
