import StringTemplates

/// The fields of FindingRow in the templates.
package struct FindingRowView: View, Equatable {
  package var isError: Bool
  package var isWarning: Bool
  package var isInfo: Bool
  /// Exactly one of the four
  package var isWaived: Bool
  package var message: String
  /// "waived until 31 Dec 2026: the mill is shut"
  package var waiver: WaiverView?
  package var aspect: String?
  package var rule: String
  /// Its title
  package var ruleName: String
  package var ruleUrl: String?
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .flag("isError", \.isError),
    .flag("isWarning", \.isWarning),
    .flag("isInfo", \.isInfo),
    .flag("isWaived", \.isWaived),
    .text("message", \.message),
    .optionalObject("waiver", \.waiver),
    .optionalText("aspect", \.aspect),
    .text("rule", \.rule),
    .text("ruleName", \.ruleName),
    .optionalURL("ruleUrl", \.ruleUrl),
    .optionalObject("place", \.place),
  ]
}
