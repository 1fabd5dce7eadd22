import StringTemplates

/// The fields of ForumDecision in the templates.
package struct ForumDecisionView: View, Equatable {
  package var decision: String
  package var due: String?
  package var owner: String?
  package var status: String
  package var late: Bool
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("decision", \.decision),
    .optionalText("due", \.due),
    .optionalText("owner", \.owner),
    .text("status", \.status),
    .flag("late", \.late),
    .optionalObject("speech", \.speech),
  ]
}
