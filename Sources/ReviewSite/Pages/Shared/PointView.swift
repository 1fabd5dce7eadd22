import StringTemplates

/// The fields of Point in the templates.
package struct PointView: View, Equatable {
  package var x: Double
  package var y: Double

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
  ]
}
