import StringTemplates

/// The fields of Figure in the templates.
struct FigureView: View, Equatable {
  /// "52", "€4.09", or the word not-known
  var value: String
  /// "m", "%", "of 12"
  var unit: String?
  var low: Bool
  /// Only beside the index of an account
  var spark: SparklineView?
  /// Second line
  var note: String?

  static let fields: [Field<Self>] = [
    .text("value", \.value),
    .optionalText("unit", \.unit),
    .flag("low", \.low),
    .optionalObject("spark", \.spark),
    .optionalText("note", \.note),
  ]
}
