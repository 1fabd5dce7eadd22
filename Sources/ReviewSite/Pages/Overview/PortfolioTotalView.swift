import StringTemplates

/// The fields of PortfolioTotal in the templates.
package struct PortfolioTotalView: View, Equatable {
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var contributions: Bool
  package var asking: Bool
  /// "all 201 accounts" where the rows above are not all
  package var note: String?
  package var index: String
  /// "6 of 8", of a mean or a sum over fewer accounts than the page has
  package var indexOver: String?
  package var change: String
  package var changeOver: String?
  package var revenue: String
  package var revenueOver: String?
  package var contribution: String
  package var contributionOver: String?
  package var asks: String

  package static let fields: [Field<Self>] = [
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .flag("contributions", \.contributions),
    .flag("asking", \.asking),
    .optionalText("note", \.note),
    .text("index", \.index),
    .optionalText("indexOver", \.indexOver),
    .text("change", \.change),
    .optionalText("changeOver", \.changeOver),
    .text("revenue", \.revenue),
    .optionalText("revenueOver", \.revenueOver),
    .text("contribution", \.contribution),
    .optionalText("contributionOver", \.contributionOver),
    .text("asks", \.asks),
  ]
}
