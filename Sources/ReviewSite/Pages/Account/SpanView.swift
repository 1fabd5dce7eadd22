import StringTemplates

/// The fields of Span in the templates.
package struct SpanView: View, Equatable {
  package var from: Double
  package var to: Double
  package var wide: Bool

  package static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .flag("wide", \.wide),
  ]
}
