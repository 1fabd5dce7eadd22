import StringTemplates

/// The fields of Sparkline in the templates.
struct SparklineView: View, Equatable {
  var points: String
  var fell: Bool
  var review: PointView?
  var lastX: Double
  var lastY: Double
  /// "38 to 52 in two years"
  var alt: String

  static let fields: [Field<Self>] = [
    .text("points", \.points),
    .flag("fell", \.fell),
    .optionalObject("review", \.review),
    .number("lastX", \.lastX),
    .number("lastY", \.lastY),
    .text("alt", \.alt),
  ]
}
