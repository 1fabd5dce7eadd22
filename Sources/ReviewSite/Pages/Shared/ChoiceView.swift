import StringTemplates

/// The fields of Choice in the templates.
package struct ChoiceView: View, Equatable {
  package var name: String
  package var recommended: Bool
  /// As of the decision
  package var language: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("recommended", \.recommended),
    .optionalText("language", \.language),
  ]
}
