import StringTemplates

/// The fields of Objective in the templates.
package struct ObjectiveView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// "OEE 88 %": the customer's, in the plan's language
  package var customerGoal: String?
  /// "→ Service growth": ours
  package var companyGoal: String?
  package var progress: ProgressView?
  /// "20 → 19, target 17"; nil without a figure
  package var figures: String?
  /// "stops a month": what they count, in the plan's language
  package var measure: String?
  package var time: TimeMarkView?
  package var owner: String?
  /// "due 30 Nov 2026", "no date"
  package var due: String
  package var late: Bool
  package var actions: [ActionView]
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalText("customerGoal", \.customerGoal),
    .optionalText("companyGoal", \.companyGoal),
    .optionalObject("progress", \.progress),
    .optionalText("figures", \.figures),
    .optionalText("measure", \.measure),
    .optionalObject("time", \.time),
    .optionalText("owner", \.owner),
    .text("due", \.due),
    .flag("late", \.late),
    .list("actions", \.actions),
    .optionalObject("speech", \.speech),
  ]
}
