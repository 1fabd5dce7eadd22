import StringTemplates

/// The fields of Pnl in the templates.
package struct PnlView: View, Equatable {
  package var headline: String
  /// "Quarters closed, in millions of euro. The last column sums the 12 months to 30 September 2026."
  package var note: String
  package var money: String
  /// The reader sees it: else no bars stand above the figures
  package var hasRevenue: Bool
  /// At most 8, oldest first
  package var periods: [PeriodHeadView]
  /// One a period
  package var revenueBars: [RevenueBarView]
  /// Revenue (sum), target, cost of goods, cost to serve, KAM cost, contribution (sum), margin
  package var figures: [MoneyRowView]
  /// Nil where nothing is known of cash
  package var cash: CashView?
  /// Closed periods before those of the table
  package var earlier: EarlierPeriodsView?
  /// "Not given for all 12 months to 30 September 2026: KAM cost"
  package var missing: String?
  /// One sentence
  package var family: String?
  /// What figures-late says
  package var late: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .text("money", \.money),
    .flag("hasRevenue", \.hasRevenue),
    .list("periods", \.periods),
    .list("revenueBars", \.revenueBars),
    .list("figures", \.figures),
    .optionalObject("cash", \.cash),
    .optionalObject("earlier", \.earlier),
    .optionalText("missing", \.missing),
    .optionalText("family", \.family),
    .optionalText("late", \.late),
  ]
}
