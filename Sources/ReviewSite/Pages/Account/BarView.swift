import StringTemplates

/// The fields of Bar in the templates.
struct BarView: View, Equatable {
  var y: Double
  var height: Double

  static let fields: [Field<Self>] = [
    .number("y", \.y),
    .number("height", \.height),
  ]
}
