import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of History in the templates.
package struct HistoryView: View, Equatable {
  package var headline: String
  /// What the marks mean, of those that are drawn
  package var note: String
  package var chart: HistoryChartView
  /// Newest first
  package var rows: [IndexAtView]
  /// "200 of 240 days are shown."
  package var more: String?
  /// Dates joined; nil without a review
  package var reviews: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .object("chart", \.chart),
    .list("rows", \.rows),
    .optionalText("more", \.more),
    .optionalText("reviews", \.reviews),
  ]
}

/// The fields of IndexAt in the templates.
package struct IndexAtView: View, Equatable {
  package var date: String
  package var index: String

  package static let fields: [Field<Self>] = [
    .text("date", \.date),
    .text("index", \.index),
  ]
}

/// Builds the course of the index with its reviews.
struct HistoryBuilder {
  let page: AccountPage

  /// nil where the index is known on fewer than two days.
  func view() -> HistoryView? {
    guard let course = IndexCourse(page.assessed, asOf: page.asOf) else { return nil }
    let words = page.words
    let reviews = page.assessed.reviewsHeld.suffix(AccountPage.longest)
    let history = page.assessed.alignment.history.suffix(AccountPage.longest)
    var rows: [IndexAtView] = []
    rows.reserveCapacity(history.count)
    for entry in history.reversed() {
      rows.append(IndexAtView(date: words.mediumDay(entry.date), index: words.index(entry.index)))
    }
    return HistoryView(
      headline: headline(course), note: note(course),
      chart: HistoryChartBuilder(content: page.content, reviewDays: page.assessed.reviewsHeld, course: course).view(),
      rows: rows,
      more: words.more(shown: rows.count, of: page.assessed.alignment.history.count, Phrase.accountHistoryMore),
      reviews: reviews.isEmpty ? nil : words.days(reviews))
  }

  /// Names only marks that are drawn.
  private func note(_ course: IndexCourse) -> String {
    let words = page.words
    let hasReviews = page.assessed.reviewsHeld.contains { $0 >= course.first.date }
    return String.joined(
      words.text(.accountHistoryNote), " ",
      .joined(
        hasReviews ? words.text(.accountHistoryReviews) : nil, " ",
        course.review == nil ? nil : words.text(.accountHistoryHollow))) ?? ""
  }

  private func headline(_ course: IndexCourse) -> String {
    let words = page.words
    let last = words.rounded(course.last.index)
    var peak = course.first
    var isTied = false
    var lowest = course.first.index
    let given = page.assessed.alignment.history.compactMap { entry in
      entry.index.map { IndexCourse.Point(date: entry.date, index: $0) }
    }
    for point in given.dropFirst().dropLast() {
      lowest = min(lowest, point.index)
      let (shown, highest) = (words.rounded(point.index), words.rounded(peak.index))
      if shown < highest { continue }
      // Of days that show the same the last.
      isTied = shown == highest
      peak = point
    }
    // Who rates for the first time moves the index too: what rose or fell must have done so like for like.
    let change = words.rounded(page.assessed.alignment.change ?? 0)
    if change > 0, last > words.rounded(peak.index) {
      return words.text(.accountHistoryHighest(index: .count(last)))
    }
    if change < 0, last < words.rounded(lowest) {
      return words.text(.accountHistoryLowest(index: .count(last)))
    }
    let points = words.rounded(peak.index) - last
    if change < 0, page.model.isFall(-Double(points)) {
      return words.text(
        isTied
          ? .accountHistoryBelowPeaks(points: .count(points), peak: .index(peak.index), date: .day(peak.date))
          : .accountHistoryBelowPeak(points: .count(points), peak: .index(peak.index), date: .day(peak.date)))
    }
    return words.text(
      last == words.rounded(course.first.index)
        ? .accountHistorySame(last: .count(last), date: .day(course.first.date))
        : .accountHistoryCourse(first: .index(course.first.index), date: .day(course.first.date), last: .count(last)))
  }
}
