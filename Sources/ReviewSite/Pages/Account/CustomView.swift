import StringTemplates

/// The fields of Custom in the templates.
struct CustomView: View, Equatable {
  var count: String
  var rows: [CustomFieldView]

  static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
