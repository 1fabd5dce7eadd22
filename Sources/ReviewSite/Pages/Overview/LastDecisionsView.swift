import StringTemplates

/// The fields of LastDecisions in the templates.
struct LastDecisionsView: View, Equatable {
  /// "Of 9 decisions last time 5 are done, 2 late"
  var headline: String
  var count: String
  /// Open and late first, then by forum and account; at most 20
  var rows: [PastDecisionView]
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
