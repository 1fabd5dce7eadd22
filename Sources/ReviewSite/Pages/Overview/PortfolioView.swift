import StringTemplates

/// The fields of Portfolio in the templates.
package struct PortfolioView: View, Equatable {
  package var headline: String
  /// What the columns mean
  package var notes: [SentenceView]
  package var columns: ColumnsView
  /// What the legend explains stands in some row
  package var hasCourse: Bool
  package var hasReview: Bool
  package var hasFall: Bool
  package var hasProvisional: Bool
  /// All; with more than 60 accounts the 20 largest exceptions
  package var rows: [AccountRowView]
  package var total: PortfolioTotalView?
  /// The same accounts, the rest of the figures
  package var figures: [AccountFiguresView]
  package var more: String?
  /// Accounts.html; "" where more is nil
  package var moreUrl: String

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("notes", \.notes),
    .object("columns", \.columns),
    .flag("hasCourse", \.hasCourse),
    .flag("hasReview", \.hasReview),
    .flag("hasFall", \.hasFall),
    .flag("hasProvisional", \.hasProvisional),
    .list("rows", \.rows),
    .optionalObject("total", \.total),
    .list("figures", \.figures),
    .optionalText("more", \.more),
    .url("moreUrl", \.moreUrl),
  ]
}
