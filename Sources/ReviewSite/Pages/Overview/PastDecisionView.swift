import StringTemplates

/// The fields of PastDecision in the templates.
struct PastDecisionView: View, Equatable {
  var decision: String
  var account: String
  var url: String
  var forum: String
  /// "20 Aug 2026"
  var held: String
  var owner: String?
  var due: String?
  /// "open", "done", "late 9 days", "dropped"
  var status: String
  var late: Bool

  static let fields: [Field<Self>] = [
    .text("decision", \.decision),
    .text("account", \.account),
    .url("url", \.url),
    .text("forum", \.forum),
    .text("held", \.held),
    .optionalText("owner", \.owner),
    .optionalText("due", \.due),
    .text("status", \.status),
    .flag("late", \.late),
  ]
}
