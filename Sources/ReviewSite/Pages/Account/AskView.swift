import StringTemplates

/// The fields of Ask in the templates.
struct AskView: View, Equatable {
  var name: String
  var url: String
  var due: String?
  var late: Bool
  var recommendation: String?

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("due", \.due),
    .flag("late", \.late),
    .optionalText("recommendation", \.recommendation),
  ]
}
