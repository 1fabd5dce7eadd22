import StringTemplates

/// The fields of Span in the templates.
struct SpanView: View, Equatable {
  var from: Double
  var to: Double
  var wide: Bool

  static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .flag("wide", \.wide),
  ]
}
