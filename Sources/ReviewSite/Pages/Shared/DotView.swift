import StringTemplates

/// The fields of Dot in the templates.
struct DotView: View, Equatable {
  var x: Double

  static let fields: [Field<Self>] = [
    .number("x", \.x),
  ]
}
