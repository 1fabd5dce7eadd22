import StringTemplates

/// The fields of Height in the templates.
struct HeightView: View, Equatable {
  var y: Double

  static let fields: [Field<Self>] = [
    .number("y", \.y),
  ]
}
