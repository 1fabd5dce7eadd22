import StringTemplates

/// The fields of Risks in the templates.
package struct RisksView: View, Equatable {
  package var headline: String
  package var count: String
  /// By likelihood × impact
  package var rows: [RiskView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
