import StringTemplates

/// The fields of YearMark in the templates.
package struct YearMarkView: View, Equatable {
  package var x: Double
  package var name: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .text("name", \.name),
  ]
}
