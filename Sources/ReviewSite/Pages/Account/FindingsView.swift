import StringTemplates

/// The fields of Findings in the templates.
struct FindingsView: View, Equatable {
  var headline: String
  var count: String
  var hasSteps: Bool
  var steps: [SentenceView]
  var hasRows: Bool
  /// False for an audience
  var hasPlaces: Bool
  /// Error, warning, info, waived; at most 200
  var rows: [FindingRowView]
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .flag("hasSteps", \.hasSteps),
    .list("steps", \.steps),
    .flag("hasRows", \.hasRows),
    .flag("hasPlaces", \.hasPlaces),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
