import StringTemplates

/// The fields of Position in the templates.
struct PositionView: View, Equatable {
  var x: Double

  static let fields: [Field<Self>] = [
    .number("x", \.x),
  ]
}
