import StringTemplates

/// The fields of Findings in the templates.
package struct FindingsView: View, Equatable {
  package var headline: String
  package var count: String
  package var hasSteps: Bool
  package var steps: [StepView]
  package var hasRows: Bool
  /// False for an audience
  package var hasPlaces: Bool
  /// Error, warning, info, waived; at most 200
  package var rows: [FindingRowView]
  package var more: String?

  package static let fields: [Field<Self>] = [
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
