import StringTemplates

/// The fields of Request in the templates.
struct RequestView: View, Equatable {
  var anchor: String
  var id: String
  var resource: String
  var unit: String
  /// "320 h"
  var amount: String
  var period: String
  var status: String
  /// "asked 5 Oct, 50 days ago; escalated 2 Nov"
  var statusNote: String?
  var late: Bool
  var declined: Bool
  /// "O1"
  var serves: String?
  var npv: String?
  var loss: Bool
  var density: String?
  /// "5 accounts", "none"
  var rivals: String
  var hasRivals: Bool
  /// At most 5
  var rivalNames: [RivalLinkView]
  var otherRivals: String?
  var reason: String?

  static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("resource", \.resource),
    .text("unit", \.unit),
    .text("amount", \.amount),
    .text("period", \.period),
    .text("status", \.status),
    .optionalText("statusNote", \.statusNote),
    .flag("late", \.late),
    .flag("declined", \.declined),
    .optionalText("serves", \.serves),
    .optionalText("npv", \.npv),
    .flag("loss", \.loss),
    .optionalText("density", \.density),
    .text("rivals", \.rivals),
    .flag("hasRivals", \.hasRivals),
    .list("rivalNames", \.rivalNames),
    .optionalText("otherRivals", \.otherRivals),
    .optionalText("reason", \.reason),
  ]
}
