import StringTemplates

/// The fields of Action in the templates.
struct ActionView: View, Equatable {
  var anchor: String
  var id: String
  var name: String
  /// "Structure · Field service"
  var serves: String
  var time: TimeMarkView?
  var owner: String?
  /// "open", "blocked", "27 days overdue", "done 12 Oct"
  var status: String
  var late: Bool

  static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .text("serves", \.serves),
    .optionalObject("time", \.time),
    .optionalText("owner", \.owner),
    .text("status", \.status),
    .flag("late", \.late),
  ]
}
