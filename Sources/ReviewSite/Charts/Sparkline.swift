import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Sparkline in the templates.
package struct SparklineView: View, Equatable {
  package var points: String
  package var fell: Bool
  package var review: PointView?
  package var lastX: Double
  package var lastY: Double
  /// "38 to 52 in two years"
  package var alt: String

  package static let fields: [Field<Self>] = [
    .text("points", \.points),
    .flag("fell", \.fell),
    .optionalObject("review", \.review),
    .number("lastX", \.lastX),
    .number("lastY", \.lastY),
    .text("alt", \.alt),
  ]
}

/// Draws the course of an account's index in 96 × 22 pixels.
package struct SparklineBuilder {
  package let content: SiteContent

  /// nil where the index is known on fewer than two days.
  package func view(of index: Int) -> SparklineView? {
    let assessed = content.portfolio.plans[index]
    guard let course = IndexCourse(assessed, asOf: content.asOf) else { return nil }
    let x = LinearScale(
      from: Double(course.first.date.number)...Double(course.last.date.number), to: (3, 93))
    let span = course.span
    // A line that hardly moves should look so.
    let margin = max(0, 10 - (span.upperBound - span.lowerBound)) / 2
    let y = LinearScale(from: span.lowerBound - margin...span.upperBound + margin, to: (19, 3))
    var list = PointList(room: course.points.count)
    for point in course.points { list.add(x(Int(point.date.number)), y(point.index)) }
    let review = course.review.map { index in
      PointView(x: x(Int(course.points[index].date.number)), y: y(course.points[index].index))
    }
    return SparklineView(
      points: list.text, fell: content.hasFallen(assessed.alignment.change), review: review, lastX: 93,
      lastY: y(course.last.index),
      alt: content.words.text(
        .sparkAlt(first: .index(course.first.index), date: .day(course.first.date), last: .index(course.last.index))))
  }
}
