import AccountPlans
import Alignment
import Diagnostics

/// Draws the course of the index from the first entry to the date of the site.
struct HistoryChartBuilder {
  let page: AccountPage
  let course: IndexCourse

  /// Points beyond which only those with a name have a dot.
  private static let mostDots = 60
  private static let mostReviews = 40
  /// Percent between the names of reviews, and px and percent between those of points.
  private static let reviewGap = 16.0
  private static let nameGap = (x: 5.0, y: 18.0)

  func view() -> HistoryChartView {
    let words = page.words
    let floor = 25 * (page.model.floor - 1)
    var points = course.points
    if course.last.date < page.asOf { points.append(IndexCourse.Point(date: page.asOf, index: course.last.index)) }
    let span = course.span
    let scale = HistoryScale(
      from: course.first.date, to: points[points.count - 1].date,
      holding: min(span.lowerBound, floor)...max(span.upperBound, floor))
    var line = PointList(room: points.count)
    for point in points { line.add(scale.x(point.date), scale.y(point.index)) }
    return HistoryChartView(
      alt: words.phrase(
        "account-history-alt",
        ["first": .index(course.first.index), "date": .day(course.first.date), "last": .index(course.last.index)]),
      levels: scale.levels.map { NamedHeightView(y: scale.y($0), name: words.index($0)) },
      reviews: reviews(scale), years: years(scale),
      floor: NamedHeightView(y: scale.y(floor), name: words.text("floor")), points: line.text,
      dots: dots(points, scale))
  }

  /// The newest have their names first; the older keep theirs where there is room.
  private func reviews(_ scale: HistoryScale) -> [NamedMarkView] {
    var marks: [NamedMarkView] = []
    var named = Double.infinity
    for day in page.assessed.reviewsHeld.reversed().prefix(Self.mostReviews) where day >= course.first.date {
      let x = scale.x(day)
      let hasRoom = named - x >= Self.reviewGap && x <= 100 - Self.reviewGap / 2 && x >= Self.reviewGap / 6
      if hasRoom { named = x }
      marks.append(NamedMarkView(x: x, name: hasRoom ? page.words.shortDay(day) : nil))
    }
    marks.reverse()
    return marks
  }

  private func years(_ scale: HistoryScale) -> [YearMarkView] {
    var marks: [YearMarkView] = []
    for year in (course.first.date.year + 1)...max(course.first.date.year + 1, page.asOf.year) {
      guard let day = Day(year: year, month: 1, day: 1), day <= page.asOf else { continue }
      marks.append(YearMarkView(x: scale.x(day), name: String(year)))
    }
    let first = YearMarkView(x: 0, name: String(course.first.date.year))
    if (marks.first?.x ?? 100) >= Self.reviewGap { marks.insert(first, at: 0) }
    return marks
  }

  private func dots(_ points: [IndexCourse.Point], _ scale: HistoryScale) -> [HistoryDotView] {
    let last = points.count - 1
    var peak = 0
    for place in points.indices where points[place].index > points[peak].index + 1e-9 { peak = place }
    var named: [Int] = []
    for place in [last, 0, course.review ?? last, peak] where !named.contains(place) {
      let isClear = named.allSatisfy { other in
        abs(scale.x(points[place].date) - scale.x(points[other].date)) >= Self.nameGap.x
          || abs(scale.y(points[place].index) - scale.y(points[other].index)) >= Self.nameGap.y
      }
      if isClear { named.append(place) }
    }
    var dots: [HistoryDotView] = []
    dots.reserveCapacity(min(points.count, Self.mostDots))
    for place in points.indices {
      let isMarked = place == last || place == course.review
      guard isMarked || named.contains(place) || points.count <= Self.mostDots else { continue }
      dots.append(dot(place, of: points, scale, isNamed: named.contains(place)))
    }
    return dots
  }

  private func dot(_ place: Int, of points: [IndexCourse.Point], _ scale: HistoryScale, isNamed: Bool) -> HistoryDotView
  {
    let isFirst = place == 0
    let isLast = place == points.count - 1
    let isHollow = place == course.review && !isLast
    let y = scale.y(points[place].index)
    // Below the line where the line goes up on the sides that it has, unless the years stand there.
    let isValley =
      (isFirst || points[place - 1].index >= points[place].index)
      && (isLast || points[place + 1].index >= points[place].index) && y < 150
    return HistoryDotView(
      x: scale.x(points[place].date), y: y, radius: isLast || isHollow ? 4 : 2, hollow: isHollow, last: isLast,
      name: isNamed ? page.words.index(points[place].index) : nil, dx: isLast ? 10 : isFirst ? 6 : 0,
      dy: isLast ? 4 : isValley ? 18 : -10, anchor: isFirst || isLast ? "start" : "middle")
  }
}
