import StringTemplates

/// The fields of Custom in the templates.
package struct CustomView: View, Equatable {
  package var count: String
  package var rows: [CustomFieldView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
