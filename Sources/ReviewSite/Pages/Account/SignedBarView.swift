import StringTemplates

/// The fields of SignedBar in the templates.
package struct SignedBarView: View, Equatable {
  package var y: Double
  package var height: Double
  package var loss: Bool

  package static let fields: [Field<Self>] = [
    .number("y", \.y),
    .number("height", \.height),
    .flag("loss", \.loss),
  ]
}
