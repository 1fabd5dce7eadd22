import StringTemplates

/// The fields of EarlierPeriods in the templates.
package struct EarlierPeriodsView: View, Equatable {
  package var count: String
  package var hasContribution: Bool
  package var hasCash: Bool
  /// Newest first
  package var rows: [EarlierPeriodView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .flag("hasContribution", \.hasContribution),
    .flag("hasCash", \.hasCash),
    .list("rows", \.rows),
  ]
}
