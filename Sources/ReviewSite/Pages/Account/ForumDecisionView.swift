import StringTemplates

/// The fields of ForumDecision in the templates.
struct ForumDecisionView: View, Equatable {
  var decision: String
  var due: String?
  var owner: String?
  var status: String
  var late: Bool

  static let fields: [Field<Self>] = [
    .text("decision", \.decision),
    .optionalText("due", \.due),
    .optionalText("owner", \.owner),
    .text("status", \.status),
    .flag("late", \.late),
  ]
}
