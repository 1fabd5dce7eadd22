import Alignment
import Diagnostics

/// The index of an account over time, with the point of the last review, ready to be drawn.
package struct IndexCourse {
  package struct Point {
    package let date: Day
    package let index: Double
  }

  /// By date; the last review is among them where ratings stood before and came after it.
  package private(set) var points: [Point] = []
  /// The index of the last review in `points`.
  package private(set) var review: Int?

  /// nil where the index is known on fewer than two days.
  package init?(_ assessed: borrowing AssessedPlan, asOf: Day) {
    let alignment = assessed.alignment
    points.reserveCapacity(alignment.history.count + 1)
    let reviewed = assessed.reviewsHeld.last { $0 < asOf }
    for entry in alignment.history {
      guard let index = entry.index else { continue }
      if let reviewed, review == nil, entry.date > reviewed, let last = points.last, let then = alignment.previousIndex
      {
        if last.date < reviewed { points.append(Point(date: reviewed, index: then)) }
        review = points.count - 1
      }
      points.append(Point(date: entry.date, index: index))
    }
    guard points.count > 1 else { return nil }
  }

  package var first: Point { points[0] }
  package var last: Point { points[points.count - 1] }

  package var span: ClosedRange<Double> {
    var low = points[0].index
    var high = low
    for point in points {
      low = min(low, point.index)
      high = max(high, point.index)
    }
    return low...high
  }
}
