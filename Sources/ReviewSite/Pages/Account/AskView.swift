import StringTemplates

/// The fields of Ask in the templates.
package struct AskView: View, Equatable {
  package var name: String
  package var url: String
  package var due: String?
  package var late: Bool
  package var recommendation: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("due", \.due),
    .flag("late", \.late),
    .optionalText("recommendation", \.recommendation),
    .optionalObject("speech", \.speech),
  ]
}
