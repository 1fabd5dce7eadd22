import StringTemplates

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
