import StringTemplates

/// The fields of Risk in the templates.
struct RiskView: View, Equatable {
  var anchor: String
  var id: String
  var name: String
  /// % of 25
  var share: Double?
  /// "3 × 4 = 12"
  var weight: String
  var mitigation: String?
  var owner: String?

  static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalNumber("share", \.share),
    .text("weight", \.weight),
    .optionalText("mitigation", \.mitigation),
    .optionalText("owner", \.owner),
  ]
}
