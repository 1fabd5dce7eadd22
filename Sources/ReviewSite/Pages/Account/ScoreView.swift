import StringTemplates

/// The fields of Score in the templates.
package struct ScoreView: View, Equatable {
  package var tone: String
  /// "4", "?" unknown, "–" not rated
  package var value: String

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .text("value", \.value),
  ]
}
