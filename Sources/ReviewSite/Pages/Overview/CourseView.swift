import StringTemplates

/// The fields of Course in the templates.
struct CourseView: View, Equatable {
  var name: String
  var url: String
  var fell: Bool
  var change: String
  var alt: String
  var floor: HeightView?
  var points: String
  /// The index at the last review
  var review: PointView?
  var lastX: Double
  var lastY: Double
  var labelY: Double
  var index: String
  var firstDate: String
  var first: String
  /// Index at the last review, "–"
  var reviewed: String

  static let fields: [Field<Self>] = [
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
