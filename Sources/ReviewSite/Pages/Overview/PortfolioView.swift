import StringTemplates

/// The fields of Portfolio in the templates.
struct PortfolioView: View, Equatable {
  var headline: String
  var money: String
  /// At most 200 (group mode: the 20 largest exceptions)
  var rows: [AccountRowView]
  var total: PortfolioTotalView?
  /// The same accounts, the rest of the figures
  var figures: [AccountFiguresView]
  var more: String?
  /// Accounts.html; "" where more is nil
  var moreUrl: String

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("money", \.money),
    .list("rows", \.rows),
    .optionalObject("total", \.total),
    .list("figures", \.figures),
    .optionalText("more", \.more),
    .url("moreUrl", \.moreUrl),
  ]
}
