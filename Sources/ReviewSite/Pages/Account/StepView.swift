import StringTemplates

/// The fields of Step in the templates.
package struct StepView: View, Equatable {
  package var sentence: String
  package var rule: String
  /// Its title
  package var ruleName: String
  package var ruleUrl: String?
  /// Nil for an audience
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .text("rule", \.rule),
    .text("ruleName", \.ruleName),
    .optionalURL("ruleUrl", \.ruleUrl),
    .optionalObject("place", \.place),
  ]
}
