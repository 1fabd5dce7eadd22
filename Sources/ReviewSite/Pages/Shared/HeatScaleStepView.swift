import StringTemplates

/// The fields of HeatScaleStep in the templates.
package struct HeatScaleStepView: View, Equatable {
  package var tone: String
  /// The level at which the colour begins: "2.5"
  package var level: String

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .text("level", \.level),
  ]
}
