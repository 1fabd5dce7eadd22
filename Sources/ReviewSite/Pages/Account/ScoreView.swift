import StringTemplates

/// The fields of Score in the templates.
struct ScoreView: View, Equatable {
  var tone: String
  /// "4", "?" unknown, "–" not rated
  var value: String

  static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .text("value", \.value),
  ]
}
