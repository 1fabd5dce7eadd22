import StringTemplates

/// The fields of Forum in the templates.
package struct ForumView: View, Equatable {
  package var name: String
  /// "every 90 days"
  package var cadence: String
  /// Dates, newest first, at most 6
  package var held: String
  package var lapsed: Bool
  package var decisions: [ForumDecisionView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("cadence", \.cadence),
    .text("held", \.held),
    .flag("lapsed", \.lapsed),
    .list("decisions", \.decisions),
  ]
}
