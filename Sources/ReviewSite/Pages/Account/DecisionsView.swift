import StringTemplates

/// The fields of Decisions in the templates.
package struct DecisionsView: View, Equatable {
  package var headline: String
  package var count: String
  package var rows: [DecisionView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
