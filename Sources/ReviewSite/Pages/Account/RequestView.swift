import StringTemplates

/// The fields of Request in the templates.
package struct RequestView: View, Equatable {
  package var anchor: String
  package var id: String
  package var resource: String
  package var unit: String
  /// "320 h"
  package var amount: String
  package var period: String
  package var status: String
  /// "asked 5 Oct, 50 days ago; escalated 2 Nov"
  package var statusNote: String?
  package var late: Bool
  package var declined: Bool
  /// "O1"
  package var serves: String?
  package var npv: String?
  package var loss: Bool
  package var density: String?
  /// "5 accounts", "none"
  package var rivals: String
  package var hasRivals: Bool
  /// At most 5
  package var rivalNames: [RivalLinkView]
  package var otherRivals: String?
  package var reason: String?

  package static let fields: [Field<Self>] = [
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
