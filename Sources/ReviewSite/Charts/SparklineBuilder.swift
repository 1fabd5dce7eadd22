import AccountPlans
import Alignment
import Diagnostics

/// Draws the course of an account's index in 96 × 22 pixels.
package struct SparklineBuilder {
  package let content: SiteContent

  /// nil where the index is known on fewer than two days.
  package func view(of place: Int) -> SparklineView? {
    let assessed = content.portfolio.plans[place]
    guard let course = IndexCourse(assessed, asOf: content.asOf) else { return nil }
    let x = LinearScale(
      from: Double(course.first.date.number)...Double(course.last.date.number), to: (3, 93))
    let span = course.span
    // A line that hardly moves should look so.
    let margin = max(0, 10 - (span.upperBound - span.lowerBound)) / 2
    let y = LinearScale(from: span.lowerBound - margin...span.upperBound + margin, to: (19, 3))
    var list = PointList(room: course.points.count)
    for point in course.points { list.add(x(Int(point.date.number)), y(point.index)) }
    let review = course.review.map { place in
      PointView(x: x(Int(course.points[place].date.number)), y: y(course.points[place].index))
    }
    return SparklineView(
      points: list.text, fell: content.hasFallen(assessed.alignment.change), review: review, lastX: 93,
      lastY: y(course.last.index),
      alt: content.words.phrase(
        "spark-alt",
        ["first": .index(course.first.index), "last": .index(course.last.index), "date": .day(course.first.date)]))
  }
}

extension SiteContent {
  /// Whether a change is a fall that matters.
  package func hasFallen(_ change: Double?) -> Bool {
    change.map { $0 <= -context.model.indexFall + 1e-9 && $0 < 0 } ?? false
  }
}
