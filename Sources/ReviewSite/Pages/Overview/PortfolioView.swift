import StringTemplates

/// The fields of Portfolio in the templates.
package struct PortfolioView: View, Equatable {
  package var headline: String
  package var money: String
  /// At most 200 (group mode: the 20 largest exceptions)
  package var rows: [AccountRowView]
  package var total: PortfolioTotalView?
  /// The same accounts, the rest of the figures
  package var figures: [AccountFiguresView]
  package var more: String?
  /// Accounts.html; "" where more is nil
  package var moreUrl: String

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("money", \.money),
    .list("rows", \.rows),
    .optionalObject("total", \.total),
    .list("figures", \.figures),
    .optionalText("more", \.more),
    .url("moreUrl", \.moreUrl),
  ]
}
