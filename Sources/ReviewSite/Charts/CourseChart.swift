import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Height in the templates.
package struct HeightView: View, Equatable {
  package var y: Double

  package static let fields: [Field<Self>] = [
    .number("y", \.y)
  ]
}

/// The common scale of the accounts' courses, 64 pixels high and as wide as there is room.
struct CourseChart {
  /// Nil where the floor lies far from all values.
  let floor: HeightView?
  private let x: LinearScale
  private let y: LinearScale

  /// From the first date of all courses to the date of the site.
  init(_ courses: [IndexCourse], content: SiteContent) {
    let first = courses.map(\.first.date).min() ?? content.asOf
    let spans = courses.map(\.span)
    let floor = AspectFigures.score(ofLevel: content.context.model.floor)
    var low = spans.map(\.lowerBound).min() ?? 0
    var high = spans.map(\.upperBound).max() ?? 100
    let showsFloor = floor > low - 15 && floor < high + 15
    if showsFloor { (low, high) = (min(low, floor), max(high, floor)) }
    let margin = max(0, 20 - (high - low)) / 2
    x = LinearScale(from: Double(first.number)...Double(content.asOf.number), to: (0, 100))
    y = LinearScale(from: low - margin...high + margin, to: (58, 6))
    self.floor = showsFloor ? HeightView(y: y(floor)) : nil
  }

  func point(_ point: IndexCourse.Point) -> PointView {
    PointView(x: x(Int(point.date.number)), y: y(point.index))
  }

  func points(of course: IndexCourse) -> String {
    var list = PointList(room: course.points.count)
    for point in course.points { list.add(x(Int(point.date.number)), y(point.index)) }
    return list.text
  }
}
