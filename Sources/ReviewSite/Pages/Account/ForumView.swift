import StringTemplates

/// The fields of Forum in the templates.
struct ForumView: View, Equatable {
  var name: String
  /// "every 90 days"
  var cadence: String
  /// Dates, newest first, at most 6
  var held: String
  var lapsed: Bool
  var decisions: [ForumDecisionView]

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("cadence", \.cadence),
    .text("held", \.held),
    .flag("lapsed", \.lapsed),
    .list("decisions", \.decisions),
  ]
}
