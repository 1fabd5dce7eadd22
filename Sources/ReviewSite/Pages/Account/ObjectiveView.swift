import StringTemplates

/// The fields of Objective in the templates.
struct ObjectiveView: View, Equatable {
  var anchor: String
  var id: String
  var name: String
  /// "OEE 88 % → Service growth"
  var goals: String?
  var progress: ProgressView?
  /// "20 → 19 of 17 stops a month", "–"
  var measure: String
  var time: TimeMarkView?
  var owner: String?
  /// "due 30 Nov 2026", "no date"
  var due: String
  var late: Bool
  var actions: [ActionView]

  static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalText("goals", \.goals),
    .optionalObject("progress", \.progress),
    .text("measure", \.measure),
    .optionalObject("time", \.time),
    .optionalText("owner", \.owner),
    .text("due", \.due),
    .flag("late", \.late),
    .list("actions", \.actions),
  ]
}
