import StringTemplates

/// The fields of Fact in the templates.
struct FactView: View, Equatable {
  var name: String
  var note: String?

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalText("note", \.note),
  ]
}
