import StringTemplates

/// The fields of Governance in the templates.
struct GovernanceView: View, Equatable {
  var headline: String
  var count: String
  var rows: [ForumView]
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
