import StringTemplates

/// The fields of Strip in the templates.
struct StripView: View, Equatable {
  /// Lowest score, %
  var from: Double
  /// Highest
  var to: Double
  /// Spread at or above the limit
  var wide: Bool
  /// One a different score
  var dots: [DotView]
  /// "2 to 4"
  var alt: String

  static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .flag("wide", \.wide),
    .list("dots", \.dots),
    .text("alt", \.alt),
  ]
}
