import StringTemplates

/// The fields of Course in the templates.
package struct CourseView: View, Equatable {
  package var name: String
  package var url: String
  package var fell: Bool
  package var change: String
  package var alt: String
  package var floor: HeightView?
  package var points: String
  /// The index at the last review
  package var review: PointView?
  package var lastX: Double
  package var lastY: Double
  package var labelY: Double
  package var index: String
  package var firstDate: String
  package var first: String
  /// Index at the last review, "–"
  package var reviewed: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("fell", \.fell),
    .text("change", \.change),
    .text("alt", \.alt),
    .optionalObject("floor", \.floor),
    .text("points", \.points),
    .optionalObject("review", \.review),
    .number("lastX", \.lastX),
    .number("lastY", \.lastY),
    .number("labelY", \.labelY),
    .text("index", \.index),
    .text("firstDate", \.firstDate),
    .text("first", \.first),
    .text("reviewed", \.reviewed),
  ]
}
