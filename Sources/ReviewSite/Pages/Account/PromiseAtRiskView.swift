import StringTemplates

/// The fields of PromiseAtRisk in the templates.
package struct PromiseAtRiskView: View, Equatable {
  package var id: String
  package var name: String
  /// "Spare parts refused"
  package var reason: String
  /// "€0.42m to the customer"
  package var worth: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("id", \.id),
    .text("name", \.name),
    .text("reason", \.reason),
    .optionalText("worth", \.worth),
    .optionalObject("speech", \.speech),
  ]
}
