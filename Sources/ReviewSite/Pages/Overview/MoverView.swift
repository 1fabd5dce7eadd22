import StringTemplates

/// The fields of Mover in the templates.
struct MoverView: View, Equatable {
  var name: String
  var url: String
  var from: Double
  var to: Double
  /// "+6"
  var change: String
  var index: String
  var fell: Bool
  var alt: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .number("from", \.from),
    .number("to", \.to),
    .text("change", \.change),
    .text("index", \.index),
    .flag("fell", \.fell),
    .text("alt", \.alt),
  ]
}
