import StringTemplates

/// The fields of Position in the templates.
package struct PositionView: View, Equatable {
  package var x: Double

  package static let fields: [Field<Self>] = [
    .number("x", \.x)
  ]
}
