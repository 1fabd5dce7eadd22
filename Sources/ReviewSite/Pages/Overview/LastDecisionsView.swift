import StringTemplates

/// The fields of LastDecisions in the templates.
package struct LastDecisionsView: View, Equatable {
  /// "Of 9 decisions last time 5 are done, 2 late"
  package var headline: String
  package var count: String
  /// Open and late first, then by forum and account; at most 20
  package var rows: [PastDecisionView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
