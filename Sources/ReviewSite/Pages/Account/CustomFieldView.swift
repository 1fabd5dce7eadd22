import StringTemplates

/// The fields of CustomField in the templates.
struct CustomFieldView: View, Equatable {
  var name: String
  var value: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("value", \.value),
  ]
}
