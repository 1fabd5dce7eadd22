import StringTemplates

/// The fields of Strip in the templates.
package struct StripView: View, Equatable {
  /// Lowest score, %
  package var from: Double
  /// Highest
  package var to: Double
  /// Spread at or above the limit
  package var wide: Bool
  /// One a different score
  package var dots: [DotView]
  /// "2 to 4"
  package var alt: String

  package static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .flag("wide", \.wide),
    .list("dots", \.dots),
    .text("alt", \.alt),
  ]
}
