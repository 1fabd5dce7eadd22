import AccountPlans
import Alignment
import Diagnostics

/// The date of the last review, with all reviews held.
struct ReviewTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    let asOf = subject.context.asOf
    report.paragraph(words.say(.tracePreviousDateFormula(date: .day(asOf))))
    var table = Table([
      .text(words.say(.traceDate)), .text(words.say(.traceFrom)), .text(words.say(.tracePlace)), .text(),
    ])
    for (day, source) in reviews.sorted(by: { ($0.0.value, $0.0.at) < ($1.0.value, $1.0.at) }) {
      table.add(words.day(day.value), source, words.place(day.at), note(on: day.value))
    }
    report.heading(words.say(.traceReviewsHeading))
    if table.isEmpty { report.note(words.say(.traceReviewsNone)) } else { report.table(table) }
    if !subject.assessed.reviewsHeld.contains(where: { $0 < asOf }) {
      report.note(words.say(.tracePreviousDateDefault(date: .day(subject.assessed.alignment.previousDate))))
    }
  }

  private var reviews: [(Located<Day>, String)] {
    var reviews: [(Located<Day>, String)] = []
    subject.plan.value.forEachReview(in: subject.context) { day, forum in
      reviews.append((day, forum.map { "governance, \($0)" } ?? "review.held"))
    }
    return reviews
  }

  private func note(on day: Day) -> String {
    if day > subject.context.asOf { return subject.say(.traceToCome) }
    return day == subject.assessed.alignment.previousDate ? subject.say(.tracePreviousDateTaken) : ""
  }
}
