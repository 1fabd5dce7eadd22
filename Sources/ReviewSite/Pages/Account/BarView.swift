import StringTemplates

/// The fields of Bar in the templates.
package struct BarView: View, Equatable {
  package var y: Double
  package var height: Double

  package static let fields: [Field<Self>] = [
    .number("y", \.y),
    .number("height", \.height),
  ]
}
