import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Courses in the templates.
package struct CoursesView: View, Equatable {
  package var headline: String
  /// What the marks mean that stand there
  package var notes: [SentenceView]
  package var count: String
  /// At most 24 (more than 60 accounts: 20): largest changes first, then id
  package var rows: [CourseView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("notes", \.notes),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of Course in the templates.
package struct CourseView: View, Equatable {
  package var name: String
  package var url: String
  package var fell: Bool
  package var change: String
  package var alt: String
  package var floor: HeightView?
  package var points: String
  /// The index at the last review
  package var review: PointView?
  package var lastX: Double
  package var lastY: Double
  package var labelY: Double
  package var index: String
  package var firstDate: String
  package var first: String
  /// Index at the last review, "–"
  package var reviewed: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("fell", \.fell),
    .text("change", \.change),
    .text("alt", \.alt),
    .optionalObject("floor", \.floor),
    .text("points", \.points),
    .optionalObject("review", \.review),
    .number("lastX", \.lastX),
    .number("lastY", \.lastY),
    .number("labelY", \.labelY),
    .text("index", \.index),
    .text("firstDate", \.firstDate),
    .text("first", \.first),
    .text("reviewed", \.reviewed),
  ]
}

/// Builds the courses of the accounts' indices, all on one scale of time and height.
struct CoursesBuilder {
  private static let most = 24
  let content: SiteContent
  let totals: PortfolioTotals
  let scope: OverviewScope
  private var words: PageWords { content.words }

  /// nil where no account has an index on two days.
  func view() -> CoursesView? {
    let sorted = content.portfolio.active.sorted { left, right in
      let changes = (size(of: left), size(of: right))
      return abs(changes.0 - changes.1) < 1e-9 ? left < right : changes.0 > changes.1
    }
    var courses: [(account: Int, course: IndexCourse)] = []
    var total = 0
    for account in sorted {
      guard let course = IndexCourse(content.portfolio.plans[account], asOf: content.asOf) else { continue }
      total += 1
      if courses.count < min(Self.most, scope.most) { courses.append((account, course)) }
    }
    guard !courses.isEmpty else { return nil }
    let chart = CourseChart(courses.map(\.course), content: content)
    let hasReview = courses.contains { $0.course.review != nil }
    return CoursesView(
      headline: headline, notes: notes(hasReview: hasReview, hasFloor: chart.floor != nil, isOne: total == 1),
      count: words.whole(total), rows: courses.map { row(of: $0.account, $0.course, chart) },
      more: words.more(shown: courses.count, of: total, Phrase.coursesMore))
  }

  private func row(of account: Int, _ course: IndexCourse, _ chart: CourseChart) -> CourseView {
    let assessed = content.portfolio.plans[account]
    let last = chart.point(course.last)
    return CourseView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id),
      fell: content.hasFallen(assessed.alignment.change), change: words.change(assessed.alignment.change),
      alt: words.text(
        .sparkAlt(first: .index(course.first.index), date: .day(course.first.date), last: .index(course.last.index))),
      floor: chart.floor, points: chart.points(of: course),
      review: course.review.map { chart.point(course.points[$0]) }, lastX: last.x, lastY: last.y,
      labelY: last.y + 4, index: words.index(course.last.index), firstDate: words.mediumDay(course.first.date),
      first: words.index(course.first.index), reviewed: reviewed(of: assessed))
  }

  /// The index at the last review; a dash without one, and where nobody had rated by then.
  private func reviewed(of assessed: borrowing AssessedPlan) -> String {
    guard let first = assessed.reviewsHeld.first, first < content.asOf else { return PageWords.absent }
    return words.index(assessed.alignment.previousIndex)
  }

  private func notes(hasReview: Bool, hasFloor: Bool, isOne: Bool) -> [SentenceView] {
    var notes = [words.text(isOne ? .coursesNoteOne : .coursesNote)]
    if hasReview { notes.append(words.text(.coursesReview)) }
    if hasFloor { notes.append(words.text(.coursesFloor)) }
    return notes.map { SentenceView(sentence: $0) }
  }

  private func size(of account: Int) -> Double { abs(content.portfolio.plans[account].alignment.change ?? 0) }

  /// How many accounts rose and fell, of those that can be compared.
  private var headline: String {
    guard !totals.changed.isEmpty else { return words.text(.courses) }
    let (rose, fell) = (Argument.count(totals.rose), Argument.count(totals.fell))
    let accounts = Argument.count(totals.changed.count)
    let since = Argument.name(SinceText(content).text(of: totals.changed))
    let phrase: Phrase =
      switch (totals.rose, totals.fell) {
      case (0, 0): .coursesStill(accounts: accounts, since: since)
      case (_, 0): .coursesRose(accounts: accounts, since: since, rose: rose)
      case (0, _): .coursesFell(accounts: accounts, since: since, fell: fell)
      default: .coursesMoved(rose: rose, accounts: accounts, fell: fell, since: since)
      }
    return words.text(phrase)
  }
}
