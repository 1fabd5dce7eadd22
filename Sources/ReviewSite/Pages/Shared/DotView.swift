import StringTemplates

/// The fields of Dot in the templates.
package struct DotView: View, Equatable {
  package var x: Double

  package static let fields: [Field<Self>] = [
    .number("x", \.x)
  ]
}
