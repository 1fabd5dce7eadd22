import StringTemplates

/// The fields of Choice in the templates.
struct ChoiceView: View, Equatable {
  var name: String
  var recommended: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("recommended", \.recommended),
  ]
}
