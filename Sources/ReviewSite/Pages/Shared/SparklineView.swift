import StringTemplates

/// The fields of Sparkline in the templates.
package struct SparklineView: View, Equatable {
  package var points: String
  package var fell: Bool
  package var review: PointView?
  package var lastX: Double
  package var lastY: Double
  /// "38 to 52 in two years"
  package var alt: String

  package static let fields: [Field<Self>] = [
    .text("points", \.points),
    .flag("fell", \.fell),
    .optionalObject("review", \.review),
    .number("lastX", \.lastX),
    .number("lastY", \.lastY),
    .text("alt", \.alt),
  ]
}
