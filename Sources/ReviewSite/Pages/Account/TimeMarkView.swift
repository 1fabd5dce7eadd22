import StringTemplates

/// The fields of TimeMark in the templates.
struct TimeMarkView: View, Equatable {
  var alt: String
  var ticks: String
  var today: Double
  var late: Bool
  var x: Double
  var objective: Bool
  var action: StemView?

  static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .text("ticks", \.ticks),
    .number("today", \.today),
    .flag("late", \.late),
    .number("x", \.x),
    .flag("objective", \.objective),
    .optionalObject("action", \.action),
  ]
}
