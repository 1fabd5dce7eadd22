import StringTemplates

/// The fields of NamedHeight in the templates.
struct NamedHeightView: View, Equatable {
  var y: Double
  var name: String

  static let fields: [Field<Self>] = [
    .number("y", \.y),
    .text("name", \.name),
  ]
}
