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
    var rows: [IndexAtView] = []
    for entry in page.assessed.alignment.history.reversed().prefix(AccountPage.longest) {
      rows.append(IndexAtView(date: words.mediumDay(entry.date), index: words.index(entry.index)))
    }
    return HistoryView(
      headline: headline(course), chart: HistoryChartBuilder(page: page, course: course).view(), rows: rows,
      reviews: reviews.isEmpty ? PageWords.absent : reviews.map { words.mediumDay($0) }.joined(separator: ", "))
  }

  private func headline(_ course: IndexCourse) -> String {
    let words = page.words
    let last = course.last
    let before = course.points.dropLast()
    let peak = before.max { $0.index < $1.index } ?? last
    let lowest = before.map(\.index).min() ?? last.index
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
