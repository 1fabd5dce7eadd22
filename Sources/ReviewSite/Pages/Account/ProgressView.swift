import StringTemplates

/// The fields of Progress in the templates.
struct ProgressView: View, Equatable {
  var width: Double
  var missed: Bool
  var alt: String

  static let fields: [Field<Self>] = [
    .number("width", \.width),
    .flag("missed", \.missed),
    .text("alt", \.alt),
  ]
}
