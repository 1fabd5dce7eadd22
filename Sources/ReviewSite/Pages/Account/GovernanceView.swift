import StringTemplates

/// The fields of Governance in the templates.
package struct GovernanceView: View, Equatable {
  package var headline: String
  /// The reader sees what was decided
  package var hasDecisions: Bool
  package var count: String
  package var rows: [ForumView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .flag("hasDecisions", \.hasDecisions),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
