import StringTemplates

/// The fields of TimeAxis in the templates.
struct TimeAxisView: View, Equatable {
  var ticks: [AxisTickView]
  var today: Double

  static let fields: [Field<Self>] = [
    .list("ticks", \.ticks),
    .number("today", \.today),
  ]
}
