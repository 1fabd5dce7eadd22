import StringTemplates

/// The fields of Point in the templates.
struct PointView: View, Equatable {
  var x: Double
  var y: Double

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
  ]
}
