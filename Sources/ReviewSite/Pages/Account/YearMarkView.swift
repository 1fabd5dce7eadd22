import StringTemplates

/// The fields of YearMark in the templates.
struct YearMarkView: View, Equatable {
  var x: Double
  var name: String

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .text("name", \.name),
  ]
}
