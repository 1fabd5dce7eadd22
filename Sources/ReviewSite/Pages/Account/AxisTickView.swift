import StringTemplates

/// The fields of AxisTick in the templates.
struct AxisTickView: View, Equatable {
  var x: Double
  var name: String

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .text("name", \.name),
  ]
}
