import StringTemplates

/// The fields of UnitHead in the templates.
package struct UnitHeadView: View, Equatable {
  package var name: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name)
  ]
}
