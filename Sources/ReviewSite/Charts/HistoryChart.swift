import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of HistoryChart in the templates.
package struct HistoryChartView: View, Equatable {
  package var alt: String
  package var levels: [NamedHeightView]
  /// Name only where there is room for it
  package var reviews: [NamedMarkView]
  package var years: [YearMarkView]
  package var floor: NamedHeightView?
  package var points: String
  package var dots: [HistoryDotView]

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("levels", \.levels),
    .list("reviews", \.reviews),
    .list("years", \.years),
    .optionalObject("floor", \.floor),
    .text("points", \.points),
    .list("dots", \.dots),
  ]
}

/// The fields of HistoryDot in the templates.
package struct HistoryDotView: View, Equatable {
  package var x: Double
  package var y: Double
  /// 2; 4 for hollow and last
  package var radius: Double
  /// The index as of the last review
  package var hollow: Bool
  package var last: Bool
  /// First, peak, review, last
  package var name: String?
  /// 0; 10 for last; 6 for the first
  package var dx: Double
  /// −10; 4 for last; 18 for a valley
  package var dy: Double
  /// Middle; start for the first and last
  package var anchor: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("radius", \.radius),
    .flag("hollow", \.hollow),
    .flag("last", \.last),
    .optionalText("name", \.name),
    .number("dx", \.dx),
    .number("dy", \.dy),
    .text("anchor", \.anchor),
  ]
}

/// The fields of NamedHeight in the templates.
package struct NamedHeightView: View, Equatable {
  package var y: Double
  package var name: String

  package static let fields: [Field<Self>] = [
    .number("y", \.y),
    .text("name", \.name),
  ]
}

/// The fields of NamedMark in the templates.
package struct NamedMarkView: View, Equatable {
  package var x: Double
  package var name: String?

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .optionalText("name", \.name),
  ]
}

/// The fields of YearMark in the templates.
package struct YearMarkView: View, Equatable {
  package var x: Double
  package var name: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .text("name", \.name),
  ]
}

/// Draws the course of the index from the first entry to the date of the site.
struct HistoryChartBuilder {
  let content: SiteContent
  /// Days of the account's reviews.
  let reviewDays: [Day]
  let course: IndexCourse
  private var words: PageWords { content.words }

  /// Points beyond which only those with a name have a dot.
  private static let mostDots = 60
  private static let mostReviews = 40
  /// Percent between the names of reviews, and px and percent between those of points.
  private static let reviewGap = 16.0
  private static let nameGap = (x: 5.0, y: 18.0)
  /// Px of a dot; those of the last review and of the last day are large.
  private static let radius = (small: 2.0, large: 4.0)
  /// Px from a dot to its name: beside the last one and, a little, the first; above the others, below in a valley.
  private static let aside = (last: 10.0, first: 6.0)
  private static let away = (last: 4.0, above: -10.0, below: 18.0)
  /// Px from which on the years would stand in a name's way.
  private static let foot = 150.0

  func view() -> HistoryChartView {
    let floor = AspectFigures.score(ofLevel: content.context.model.floor)
    var points = course.points
    if course.last.date < content.asOf {
      points.append(IndexCourse.Point(date: content.asOf, index: course.last.index))
    }
    let span = course.span
    let scale = HistoryScale(
      from: course.first.date, to: points[points.count - 1].date,
      holding: min(span.lowerBound, floor)...max(span.upperBound, floor))
    var line = PointList(room: points.count)
    for point in points { line.add(scale.x(point.date), scale.y(point.index)) }
    return HistoryChartView(
      alt: words.text(
        .accountHistoryAlt(
          first: .index(course.first.index), date: .day(course.first.date), last: .index(course.last.index))),
      levels: scale.levels.map { NamedHeightView(y: scale.y($0), name: words.index($0)) },
      reviews: reviews(scale), years: years(scale),
      floor: NamedHeightView(y: scale.y(floor), name: words.text(.floor)), points: line.text,
      dots: dots(points, scale))
  }

  /// The newest have their names first; the older keep theirs where there is room.
  private func reviews(_ scale: HistoryScale) -> [NamedMarkView] {
    var marks: [NamedMarkView] = []
    var named = Double.infinity
    for day in reviewDays.reversed().prefix(Self.mostReviews) where day >= course.first.date {
      let x = scale.x(day)
      let hasRoom = named - x >= Self.reviewGap && x <= 100 - Self.reviewGap / 2 && x >= Self.reviewGap / 6
      if hasRoom { named = x }
      marks.append(NamedMarkView(x: x, name: hasRoom ? words.shortDay(day) : nil))
    }
    marks.reverse()
    return marks
  }

  private func years(_ scale: HistoryScale) -> [YearMarkView] {
    var marks: [YearMarkView] = []
    for year in (course.first.date.year + 1)...max(course.first.date.year + 1, content.asOf.year) {
      guard let day = Day(year: year, month: 1, day: 1), day <= content.asOf else { continue }
      marks.append(YearMarkView(x: scale.x(day), name: String(year)))
    }
    let first = YearMarkView(x: 0, name: String(course.first.date.year))
    if (marks.first?.x ?? 100) >= Self.reviewGap { marks.insert(first, at: 0) }
    return marks
  }

  private func dots(_ points: [IndexCourse.Point], _ scale: HistoryScale) -> [HistoryDotView] {
    let last = points.count - 1
    var peak = 0
    for index in points.indices where points[index].index > points[peak].index + 1e-9 { peak = index }
    var named: [Int] = []
    for index in [last, 0, course.review ?? last, peak] where !named.contains(index) {
      let isClear = named.allSatisfy { other in
        abs(scale.x(points[index].date) - scale.x(points[other].date)) >= Self.nameGap.x
          || abs(scale.y(points[index].index) - scale.y(points[other].index)) >= Self.nameGap.y
      }
      if isClear { named.append(index) }
    }
    var dots: [HistoryDotView] = []
    dots.reserveCapacity(min(points.count, Self.mostDots))
    for index in points.indices {
      let isMarked = index == last || index == course.review
      guard isMarked || named.contains(index) || points.count <= Self.mostDots else { continue }
      dots.append(dot(index, of: points, scale, isNamed: named.contains(index)))
    }
    return dots
  }

  private func dot(_ index: Int, of points: [IndexCourse.Point], _ scale: HistoryScale, isNamed: Bool) -> HistoryDotView
  {
    let isFirst = index == 0
    let isLast = index == points.count - 1
    let isHollow = index == course.review && !isLast
    let y = scale.y(points[index].index)
    // Below the line where the line goes up on the sides that it has, unless the years stand there.
    let isValley =
      (isFirst || points[index - 1].index >= points[index].index)
      && (isLast || points[index + 1].index >= points[index].index) && y < Self.foot
    return HistoryDotView(
      x: scale.x(points[index].date), y: y, radius: isLast || isHollow ? Self.radius.large : Self.radius.small,
      hollow: isHollow, last: isLast,
      name: isNamed ? words.index(points[index].index) : nil,
      dx: isLast ? Self.aside.last : isFirst ? Self.aside.first : 0,
      dy: isLast ? Self.away.last : isValley ? Self.away.below : Self.away.above,
      anchor: isFirst || isLast ? "start" : "middle")
  }
}

/// Where the index of a day stands: x in % from the first entry to the date of the site, y in px of 220.
package struct HistoryScale {
  private static let bottom = 176.0
  private static let top = 12.0

  /// Values of the index with a line, ascending: 3 to 6 tens or twenties that hold all values.
  package let levels: [Double]
  private let first: Day
  private let days: Double

  /// `values` is the span of all that must lie within the levels.
  package init(from first: Day, to last: Day, holding values: ClosedRange<Double>) {
    self.first = first
    days = Double(max(1, first.days(to: last)))
    levels = Self.levels(from: min(100, values.lowerBound), to: max(0, values.upperBound))
  }

  package func x(_ day: Day) -> Double { min(100, max(0, 100 * Double(first.days(to: day)) / days)) }

  package func y(_ index: Double) -> Double {
    let share = (index - levels[0]) / (levels[levels.count - 1] - levels[0])
    return Self.bottom - (Self.bottom - Self.top) * min(1, max(0, share))
  }

  private static func levels(from lowest: Double, to highest: Double) -> [Double] {
    func whole(_ step: Int) -> (from: Int, to: Int) {
      let from = Int(max(0, lowest)) / step * step
      let to = Int(highest + Double(step) - 1e-9) / step * step
      return (from, min(100, to))
    }
    var step = 10
    var (from, to) = whole(step)
    if to - from > 5 * step {
      step = 20
      (from, to) = whole(step)
    }
    // Two lines would make a change of a point or two look like a cliff.
    while to - from < 2 * step {
      if to + step <= 100 { to += step } else { from -= step }
    }
    return stride(from: from, through: to, by: step).map(Double.init)
  }
}
