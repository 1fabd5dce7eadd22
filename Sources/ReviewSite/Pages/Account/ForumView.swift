import StringTemplates

/// The fields of Forum in the templates.
package struct ForumView: View, Equatable {
  package var name: String
  /// "every 90 days"
  package var cadence: String
  /// Dates, newest first, at most 6
  package var held: String
  /// Those before them
  package var earlier: String?
  /// "and 12 more"
  package var earlierMore: String?
  package var lapsed: Bool
  /// The columns of decisions stand
  package var hasDecisions: Bool
  package var decisions: [ForumDecisionView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("cadence", \.cadence),
    .text("held", \.held),
    .optionalText("earlier", \.earlier),
    .optionalText("earlierMore", \.earlierMore),
    .flag("lapsed", \.lapsed),
    .flag("hasDecisions", \.hasDecisions),
    .list("decisions", \.decisions),
  ]
}
