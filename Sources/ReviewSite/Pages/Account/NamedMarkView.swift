import StringTemplates

/// The fields of NamedMark in the templates.
package struct NamedMarkView: View, Equatable {
  package var x: Double
  package var name: String?

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .optionalText("name", \.name),
  ]
}
