import StringTemplates

/// The fields of Choice in the templates.
package struct ChoiceView: View, Equatable {
  package var name: String
  package var recommended: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("recommended", \.recommended),
  ]
}
