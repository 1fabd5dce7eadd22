import StringTemplates

/// The fields of LastDecisions in the templates.
package struct LastDecisionsView: View, Equatable {
  /// "12 decisions are open, 6 of them late; 5 of the 9 decisions of the last meetings are done"
  package var headline: String
  package var count: String
  /// Open and late first, then by forum and account; at most 200 (more than 60 accounts: 20)
  package var rows: [PastDecisionView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
