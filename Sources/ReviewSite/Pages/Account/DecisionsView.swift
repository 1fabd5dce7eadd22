import StringTemplates

/// The fields of Decisions in the templates.
struct DecisionsView: View, Equatable {
  var headline: String
  var count: String
  var rows: [DecisionView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
