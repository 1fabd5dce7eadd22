import StringTemplates

/// The fields of Fact in the templates.
package struct FactView: View, Equatable {
  package var name: String
  package var note: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalText("note", \.note),
  ]
}
