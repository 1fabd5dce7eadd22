import StringTemplates

/// The fields of Height in the templates.
package struct HeightView: View, Equatable {
  package var y: Double

  package static let fields: [Field<Self>] = [
    .number("y", \.y)
  ]
}
