import StringTemplates

/// The fields of Action in the templates.
package struct ActionView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// "Structure · Field service"
  package var serves: String
  package var time: TimeMarkView?
  package var owner: String?
  /// "open", "blocked", "27 days overdue", "done 12 Oct"
  package var status: String
  package var late: Bool
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .text("serves", \.serves),
    .optionalObject("time", \.time),
    .optionalText("owner", \.owner),
    .text("status", \.status),
    .flag("late", \.late),
    .optionalObject("speech", \.speech),
  ]
}
