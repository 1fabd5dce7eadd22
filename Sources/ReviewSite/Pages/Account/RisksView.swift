import StringTemplates

/// The fields of Risks in the templates.
package struct RisksView: View, Equatable {
  package var headline: String
  /// The reader sees it
  package var hasMitigation: Bool
  package var hasOwner: Bool
  package var count: String
  /// By likelihood × impact
  package var rows: [RiskView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .flag("hasMitigation", \.hasMitigation),
    .flag("hasOwner", \.hasOwner),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
