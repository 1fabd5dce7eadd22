import StringTemplates

/// The fields of Decisions in the templates.
package struct DecisionsView: View, Equatable {
  package var headline: String
  /// The reader sees when they are due
  package var hasDue: Bool
  package var count: String
  package var rows: [DecisionView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .flag("hasDue", \.hasDue),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
