import StringTemplates

/// The fields of FindingRow in the templates.
struct FindingRowView: View, Equatable {
  var isError: Bool
  var isWarning: Bool
  var isInfo: Bool
  /// Exactly one of the four
  var isWaived: Bool
  var message: String
  /// "waived until 31 Dec 2026: the mill is shut"
  var waiver: String?
  var aspect: String?
  var rule: String
  var place: PlaceView?

  static let fields: [Field<Self>] = [
    .flag("isError", \.isError),
    .flag("isWarning", \.isWarning),
    .flag("isInfo", \.isInfo),
    .flag("isWaived", \.isWaived),
    .text("message", \.message),
    .optionalText("waiver", \.waiver),
    .optionalText("aspect", \.aspect),
    .text("rule", \.rule),
    .optionalObject("place", \.place),
  ]
}
