import AccountPlans
import Alignment
import Diagnostics

/// Builds the courses of the accounts' indices, all on one scale of time and height.
struct CoursesBuilder {
  private static let most = 24
  let content: SiteContent
  let totals: PortfolioTotals

  /// nil where no account has an index on two days.
  func view() -> CoursesView? {
    let sorted = content.portfolio.active.sorted { left, right in
      let changes = (size(of: left), size(of: right))
      return changes.0 == changes.1 ? left < right : changes.0 > changes.1
    }
    var courses: [(place: Int, course: IndexCourse)] = []
    var total = 0
    for place in sorted {
      guard let course = IndexCourse(content.portfolio.plans[place], asOf: content.asOf) else { continue }
      total += 1
      if courses.count < Self.most { courses.append((place, course)) }
    }
    guard !courses.isEmpty else { return nil }
    let chart = CourseChart(courses.map(\.course), content: content)
    return CoursesView(
      headline: headline, count: content.words.whole(total),
      rows: courses.map { row(of: $0.place, $0.course, chart) },
      more: content.words.more(shown: courses.count, of: total, "courses-more"))
  }

  private func row(of place: Int, _ course: IndexCourse, _ chart: CourseChart) -> CourseView {
    let assessed = content.portfolio.plans[place]
    let words = content.words
    let last = chart.point(course.last)
    return CourseView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id),
      fell: content.hasFallen(assessed.alignment.change), change: words.change(assessed.alignment.change),
      alt: words.phrase(
        "spark-alt",
        ["first": .index(course.first.index), "last": .index(course.last.index), "date": .day(course.first.date)]),
      floor: chart.floor, points: chart.points(of: course),
      review: course.review.map { chart.point(course.points[$0]) }, lastX: last.x, lastY: last.y,
      labelY: last.y + 4, index: words.index(course.last.index), firstDate: words.mediumDay(course.first.date),
      first: words.index(course.first.index),
      reviewed: course.review.map { words.index(course.points[$0].index) } ?? PageWords.absent)
  }

  private func size(of place: Int) -> Double { abs(content.portfolio.plans[place].alignment.change ?? 0) }

  private var headline: String {
    content.words.phrase("courses-moved", ["rose": .count(totals.rose), "fell": .count(totals.fell)])
  }
}
