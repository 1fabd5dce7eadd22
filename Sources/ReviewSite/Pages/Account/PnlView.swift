import StringTemplates

/// The fields of Pnl in the templates.
struct PnlView: View, Equatable {
  var headline: String
  /// "Quarters closed, in millions of euro. The last column sums the 12 months to 30 September 2026."
  var note: String
  var money: String
  /// At most 8, oldest first
  var periods: [PeriodHeadView]
  /// One a period
  var revenueBars: [RevenueBarView]
  /// Revenue (sum), target, cost of goods, cost to serve, KAM cost, contribution (sum), margin
  var figures: [MoneyRowView]
  /// Nil where nothing is known of cash
  var cash: CashView?
  /// One sentence
  var family: String?
  /// What figures-late says
  var late: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .text("money", \.money),
    .list("periods", \.periods),
    .list("revenueBars", \.revenueBars),
    .list("figures", \.figures),
    .optionalObject("cash", \.cash),
    .optionalText("family", \.family),
    .optionalText("late", \.late),
  ]
}
