import StringTemplates

/// The fields of Progress in the templates.
package struct ProgressView: View, Equatable {
  package var width: Double
  package var missed: Bool
  package var alt: String

  package static let fields: [Field<Self>] = [
    .number("width", \.width),
    .flag("missed", \.missed),
    .text("alt", \.alt),
  ]
}
