import AccountPlans
import Alignment
import Diagnostics

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
      headline: headline(course), chart: HistoryChartBuilder(page: page, course: course).view(), rows: rows,
      reviews: reviews.isEmpty ? PageWords.absent : words.days(reviews))
  }

  private func headline(_ course: IndexCourse) -> String {
    let words = page.words
    let last = course.last
    var peak = course.first
    var lowest = peak.index
    for point in course.points.dropLast() {
      if point.index > peak.index { peak = point }
      lowest = min(lowest, point.index)
    }
    if last.index > peak.index + 1e-9 { return words.phrase("account-history-highest", ["index": .index(last.index)]) }
    if last.index < lowest - 1e-9 { return words.phrase("account-history-lowest", ["index": .index(last.index)]) }
    if peak.index - last.index >= page.model.indexFall - 1e-9, page.model.indexFall > 0 {
      return words.phrase(
        "account-history-below-peak", ["points": .index(peak.index - last.index), "date": .day(peak.date)])
    }
    return words.phrase(
      "account-history-course",
      ["first": .index(course.first.index), "last": .index(last.index), "date": .day(course.first.date)])
  }
}
