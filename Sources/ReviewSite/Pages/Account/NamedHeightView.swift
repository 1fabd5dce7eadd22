import StringTemplates

/// The fields of NamedHeight in the templates.
package struct NamedHeightView: View, Equatable {
  package var y: Double
  package var name: String

  package static let fields: [Field<Self>] = [
    .number("y", \.y),
    .text("name", \.name),
  ]
}
