import StringTemplates

/// The fields of PlanText in the templates.
package struct PlanTextView: View, Equatable {
  /// "As its author wrote it, 28 October 2026."
  package var note: String
  /// "6 min"
  package var minutes: String?
  package var body: Markup
  package var contents: ContentsView?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("note", \.note),
    .optionalText("minutes", \.minutes),
    .markup("body", \.body),
    .optionalObject("contents", \.contents),
    .optionalObject("speech", \.speech),
  ]
}
