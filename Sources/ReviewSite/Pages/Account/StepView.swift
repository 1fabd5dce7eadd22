import StringTemplates

/// The fields of Step in the templates.
package struct StepView: View, Equatable {
  package var sentence: String
  package var rule: String
  package var ruleUrl: String?
  /// Nil for an audience
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .text("rule", \.rule),
    .optionalURL("ruleUrl", \.ruleUrl),
    .optionalObject("place", \.place),
  ]
}
