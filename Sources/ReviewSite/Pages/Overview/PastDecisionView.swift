import StringTemplates

/// The fields of PastDecision in the templates.
package struct PastDecisionView: View, Equatable {
  package var decision: String
  /// Of the decision, where it is another than the page's
  package var language: String?
  package var rightToLeft: Bool
  package var account: String
  package var url: String
  package var forum: String
  /// "20 Aug 2026"
  package var held: String
  package var owner: String?
  package var due: String?
  /// "open", "done", "late 9 days", "dropped"
  package var status: String
  package var late: Bool

  package static let fields: [Field<Self>] = [
    .text("decision", \.decision),
    .optionalText("language", \.language),
    .flag("rightToLeft", \.rightToLeft),
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
