import StringTemplates

/// The fields of Conflict in the templates.
package struct ConflictView: View, Equatable {
  package var kpi: String
  package var unit: String
  package var need: String
  /// The reader sees it
  package var hasCost: Bool
  package var hasResolution: Bool
  package var hasOwner: Bool
  package var localCost: String
  package var resolution: String?
  package var owner: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("kpi", \.kpi),
    .text("unit", \.unit),
    .text("need", \.need),
    .flag("hasCost", \.hasCost),
    .flag("hasResolution", \.hasResolution),
    .flag("hasOwner", \.hasOwner),
    .text("localCost", \.localCost),
    .optionalText("resolution", \.resolution),
    .optionalText("owner", \.owner),
    .optionalObject("speech", \.speech),
  ]
}
