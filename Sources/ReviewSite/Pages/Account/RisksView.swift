import StringTemplates

/// The fields of Risks in the templates.
struct RisksView: View, Equatable {
  var headline: String
  var count: String
  /// By likelihood × impact
  var rows: [RiskView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
