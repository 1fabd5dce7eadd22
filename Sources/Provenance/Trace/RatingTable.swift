import AccountPlans
import Alignment
import Diagnostics

/// The newest answers that a level stands on, each with its place in the source.
struct RatingTable {
  let subject: TraceSubject
  let sheet: ScoreSheet
  /// Of the sheet.
  let date: Day

  /// One table over several aspects of the model.
  func write(aspects: [Int], into report: inout Report) {
    let words = subject.words
    var table = Table([
      .text(words.say(.traceAspect)), .text(words.say(.traceRater)), .number(words.say(.traceWeight)),
      .number(words.say(.traceScore)), .text(words.say(.traceDate)), .text(words.say(.tracePlace)),
    ])
    for aspect in aspects {
      for rater in sheet.raters.indices {
        let cell = sheet.cell(rater: rater, aspect: aspect)
        guard let rating = Rating(cell, rater: rater, in: subject.plan) else { continue }
        table.add(
          subject.aspects[aspect].id, sheet.raters[rater].id, words.number(sheet.weight(ofRater: rater)),
          rating.score.map { "\($0)" } ?? words.say(.traceUnknown), words.day(rating.date),
          words.place(rating.source(in: subject.plan)))
      }
    }
    guard !table.isEmpty else { return }
    report.heading(words.say(.traceRatingsHeading))
    report.table(table)
    report.note(raterWeights)
  }

  /// Which raters weigh other than 1, and where that is written.
  private var raterWeights: String {
    let words = subject.words
    let written = sheet.raters.indices.filter { isKnown(sheet.raters[$0]) }.compactMap { rater in
      subject.weightSource(ofRater: sheet.raters[rater].id).map { at in
        words.say(
          .traceRaterWeight(
            rater: .name(sheet.raters[rater].id), weight: .name(words.number(sheet.weight(ofRater: rater))),
            place: .name(words.place(at))))
      }
    }
    if written.isEmpty { return words.say(.traceRaterWeightsBuiltIn) }
    return words.say(.traceRaterWeights(weights: .names(written)))
  }

  /// Whether somebody was expected to rate, or had done so by the date.
  private func isKnown(_ rater: Rater) -> Bool {
    rater.isExpected || subject.plan.ratings.contains { $0.rater.value == rater.id && $0.date.value <= date }
  }
}
