import Diagnostics
import StringTemplates

/// The fields of TimeAxis in the templates.
package struct TimeAxisView: View, Equatable {
  package var ticks: [AxisTickView]
  package var today: Double

  package static let fields: [Field<Self>] = [
    .list("ticks", \.ticks),
    .number("today", \.today),
  ]
}

/// The fields of AxisTick in the templates.
package struct AxisTickView: View, Equatable {
  package var x: Double
  package var name: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .text("name", \.name),
  ]
}

/// The fields of TimeMark in the templates.
package struct TimeMarkView: View, Equatable {
  package var alt: String
  package var ticks: String
  package var today: Double
  package var late: Bool
  package var x: Double
  package var objective: Bool
  package var action: StemView?

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .text("ticks", \.ticks),
    .number("today", \.today),
    .flag("late", \.late),
    .number("x", \.x),
    .flag("objective", \.objective),
    .optionalObject("action", \.action),
  ]
}

/// The fields of Stem in the templates.
package struct StemView: View, Equatable {
  package var from: Double
  package var to: Double
  package var x: Double
  package var done: Bool

  package static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .number("x", \.x),
    .flag("done", \.done),
  ]
}

/// The dates of objectives and actions on one scale, x in % from 3 to 97.
package final class TimeScale: Sendable {
  /// The first day of a quarter that lies on the scale.
  package struct Quarter: Equatable, Sendable {
    package let x: Double
    package let year: Int
    /// 1 to 4.
    package let number: Int
  }

  private static let before = 60
  private static let after = 180
  /// Days on either side of today beyond which a date stands at the edge.
  private static let furthest = 730

  package let today: Double
  package let quarters: [Quarter]
  /// Path data of the quarters' lines.
  package let ticks: String
  private let from: Day
  private let days: Double

  /// `dates` are all that are shown.
  package init(_ dates: some Sequence<Day>, asOf: Day, fiscalYearStart: Int) {
    var from = asOf.advanced(by: -Self.before)
    var to = asOf.advanced(by: Self.after)
    for date in dates {
      from = min(from, date)
      to = max(to, date)
    }
    from = max(from, asOf.advanced(by: -Self.furthest))
    to = min(to, asOf.advanced(by: Self.furthest))
    self.from = from
    days = Double(from.days(to: to))
    let scale = (from: from, days: days)
    today = Self.x(asOf, on: scale)
    let room = (to.monthNumber - from.monthNumber) / 3 + 1
    var quarters: [Quarter] = []
    quarters.reserveCapacity(room)
    var path: [UInt8] = []
    path.reserveCapacity(12 * room)
    var month = from.monthNumber + 1
    while case let day = Day.first(ofMonthNumber: month), day <= to {
      let fiscal = month - (fiscalYearStart - 1)
      if fiscal % 3 == 0 {
        let quarter = Quarter(x: Self.x(day, on: scale), year: fiscal / 12, number: fiscal % 12 / 3 + 1)
        quarters.append(quarter)
        path.append(UInt8(ascii: "M"))
        PointList.write(quarter.x, into: &path)
        for byte in " 0V34".utf8 { path.append(byte) }
      }
      month += 1
    }
    self.quarters = quarters
    ticks = String(decoding: path, as: UTF8.self)
  }

  package func x(_ day: Day) -> Double { Self.x(day, on: (from, days)) }

  private static func x(_ day: Day, on scale: (from: Day, days: Double)) -> Double {
    min(97, max(3, 3 + 94 * Double(scale.from.days(to: day)) / scale.days))
  }
}
