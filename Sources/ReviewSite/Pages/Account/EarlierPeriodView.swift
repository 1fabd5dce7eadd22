import StringTemplates

/// The fields of EarlierPeriod in the templates.
package struct EarlierPeriodView: View, Equatable {
  /// "Q3 2026"
  package var name: String
  package var revenue: MoneyCellView
  package var contribution: MoneyCellView?
  package var netCash: MoneyCellView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .object("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("netCash", \.netCash),
  ]
}
