import StringTemplates

/// The fields of AxisTick in the templates.
package struct AxisTickView: View, Equatable {
  package var x: Double
  package var name: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .text("name", \.name),
  ]
}
