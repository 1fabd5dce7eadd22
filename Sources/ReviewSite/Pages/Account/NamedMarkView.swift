import StringTemplates

/// The fields of NamedMark in the templates.
struct NamedMarkView: View, Equatable {
  var x: Double
  var name: String?

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .optionalText("name", \.name),
  ]
}
