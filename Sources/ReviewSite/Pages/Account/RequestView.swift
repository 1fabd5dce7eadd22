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
  /// The columns of case figures stand
  package var hasCase: Bool
  package var npv: String?
  /// In place of a value: "no case"
  package var noValue: String
  /// "60% of C1"
  package var part: String?
  package var loss: Bool
  package var density: String?
  /// "160 of 600 hours granted, 440 left; …"
  package var pool: String?
  /// "5 accounts", "none"
  package var rivals: String
  package var hasRivals: Bool
  /// At most 5
  package var rivalNames: [RivalLinkView]
  package var otherRivals: String?
  package var reason: String?
  /// Of the table
  package var columns: Double
  package var speech: SpeechView?

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
    .flag("hasCase", \.hasCase),
    .optionalText("npv", \.npv),
    .text("noValue", \.noValue),
    .optionalText("part", \.part),
    .flag("loss", \.loss),
    .optionalText("density", \.density),
    .optionalText("pool", \.pool),
    .text("rivals", \.rivals),
    .flag("hasRivals", \.hasRivals),
    .list("rivalNames", \.rivalNames),
    .optionalText("otherRivals", \.otherRivals),
    .optionalText("reason", \.reason),
    .number("columns", \.columns),
    .optionalObject("speech", \.speech),
  ]
}
