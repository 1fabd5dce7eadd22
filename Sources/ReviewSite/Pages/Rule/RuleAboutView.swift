import StringTemplates

/// The fields of RuleAbout in the templates.
package struct RuleAboutView: View, Equatable {
  /// Why it matters, and when the rule speaks
  package var meaning: Markup
  /// What to do
  package var next: Markup
  package var wrong: [ExampleFileView]
  package var right: [ExampleFileView]

  package static let fields: [Field<Self>] = [
    .markup("meaning", \.meaning),
    .markup("next", \.next),
    .list("wrong", \.wrong),
    .list("right", \.right),
  ]
}
