import Diagnostics

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
