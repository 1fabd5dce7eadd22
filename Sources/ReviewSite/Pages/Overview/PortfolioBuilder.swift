import AccountPlans
import Alignment
import Diagnostics

/// Builds the table by which a board compares accounts.
struct PortfolioBuilder {
  let content: SiteContent
  let scope: OverviewScope
  let totals: PortfolioTotals
  private var words: PageWords { content.words }
  private var sight: Sight { content.sight }

  /// nil without active accounts.
  func view() -> PortfolioView? {
    guard !scope.rows.isEmpty else { return nil }
    let builder = AccountRowBuilder(content, places: scope.rows)
    let rows = scope.rows.map(builder.row)
    let more = self.more
    return PortfolioView(
      headline: headline, notes: notes, columns: ColumnsView(sight, money: builder.money.heading),
      hasCourse: rows.contains { $0.spark != nil }, hasReview: rows.contains { $0.spark?.review != nil },
      hasFall: rows.contains { $0.fell }, hasProvisional: rows.contains { $0.provisional }, rows: rows,
      total: total(builder.money), figures: scope.rows.map(builder.figures), more: more,
      moreUrl: more == nil ? "" : "accounts.html")
  }

  /// nil where the reader sees none of its columns.
  private func total(_ money: MoneyColumn) -> PortfolioTotalView? {
    guard sight.ratings || sight.revenue || sight.contribution || sight.asks else { return nil }
    let accounts = totals.accounts
    return PortfolioTotalView(
      ratings: sight.ratings, revenues: sight.revenue, contributions: sight.contribution, asking: sight.asks,
      note: scope.rows.count < accounts ? words.phrase("all-accounts-of", ["accounts": .count(accounts)]) : nil,
      index: words.index(content.portfolio.summary.indexMean), indexOver: words.part(totals.rated, of: accounts),
      change: words.change(totals.change), changeOver: words.part(totals.changed.count, of: accounts),
      revenue: money.text(totals.revenue), revenueOver: words.part(totals.knownRevenues, of: accounts),
      contribution: money.text(totals.contribution),
      contributionOver: words.part(totals.knownContributions, of: accounts),
      asks: totals.openAsks == 0 ? PageWords.absent : words.whole(totals.openAsks))
  }

  private var notes: [SentenceView] {
    var notes: [String] = []
    if scope.isLarge { notes.append(words.text("portfolio-order")) }
    notes += ColumnNotes(content).sentences(of: scope.isLarge ? scope.rows : content.portfolio.active)
    return notes.map { SentenceView(sentence: $0) }
  }

  private var headline: String {
    if scope.isLarge {
      return words.phrase(
        "portfolio-exceptions", ["shown": .count(scope.rows.count), "accounts": .count(totals.accounts)])
    }
    if sight.contribution, totals.losses > 0 {
      return words.phrase(
        totals.knownContributions < totals.accounts ? "portfolio-losses-known" : "portfolio-losses",
        [
          "count": .count(totals.losses), "number": .name(words.spelled(totals.losses, capital: true)),
          "accounts": .count(totals.knownContributions),
        ])
    }
    return LargestCustomers(content, totals: totals).headline ?? words.text("portfolio")
  }

  private var more: String? {
    let active = content.portfolio.active.count
    let cut = words.more(shown: scope.rows.count, of: active, "accounts-more")
    let others = content.portfolio.plans.count - active
    return .joined(cut, " ", others == 0 ? nil : words.phrase("accounts-others", ["count": .count(others)]))
  }
}
