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
