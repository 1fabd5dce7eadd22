import StringTemplates

/// The fields of Risk in the templates.
package struct RiskView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// % of 25
  package var share: Double?
  /// "3 × 4 = 12"
  package var weight: String
  /// The columns stand
  package var hasMitigation: Bool
  package var hasOwner: Bool
  package var mitigation: String?
  package var owner: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalNumber("share", \.share),
    .text("weight", \.weight),
    .flag("hasMitigation", \.hasMitigation),
    .flag("hasOwner", \.hasOwner),
    .optionalText("mitigation", \.mitigation),
    .optionalText("owner", \.owner),
    .optionalObject("speech", \.speech),
  ]
}
