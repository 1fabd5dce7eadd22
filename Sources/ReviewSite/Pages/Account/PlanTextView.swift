import StringTemplates

/// The fields of PlanText in the templates.
struct PlanTextView: View, Equatable {
  /// "As its author wrote it, 28 October 2026."
  var note: String
  /// "6 min"
  var minutes: String?
  var body: Markup
  var contents: ContentsView?

  static let fields: [Field<Self>] = [
    .text("note", \.note),
    .optionalText("minutes", \.minutes),
    .markup("body", \.body),
    .optionalObject("contents", \.contents),
  ]
}
