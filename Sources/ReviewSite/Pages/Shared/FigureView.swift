import StringTemplates

/// The fields of Figure in the templates.
package struct FigureView: View, Equatable {
  /// "52", "€4.09", or the word not-known
  package var value: String
  /// "m", "%", "of 12"
  package var unit: String?
  package var low: Bool
  /// Only beside the index of an account
  package var spark: SparklineView?
  /// Second line
  package var note: String?

  package static let fields: [Field<Self>] = [
    .text("value", \.value),
    .optionalText("unit", \.unit),
    .flag("low", \.low),
    .optionalObject("spark", \.spark),
    .optionalText("note", \.note),
  ]
}
