import StringTemplates

/// The fields of Promise in the templates.
package struct PromiseView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// The columns stand
  package var hasToCustomer: Bool
  package var hasToUs: Bool
  package var toCustomer: String
  package var toUs: String
  /// One a unit of the head
  package var needs: [NeedView]
  /// Of units without a column: "Depot 13 pending"; nil where all have one
  package var others: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .flag("hasToCustomer", \.hasToCustomer),
    .flag("hasToUs", \.hasToUs),
    .text("toCustomer", \.toCustomer),
    .text("toUs", \.toUs),
    .list("needs", \.needs),
    .optionalText("others", \.others),
    .optionalObject("speech", \.speech),
  ]
}
