import AccountPlans
import Alignment
import Diagnostics
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
    let builder = AccountRowBuilder(content, accounts: scope.rows)
    let rows = scope.rows.map(builder.row)
    let more = self.more
    return PortfolioView(
      headline: headline, notes: notes, columns: ColumnsView(sight, money: builder.money.heading),
      hasCourse: rows.contains { $0.spark != nil }, hasReview: rows.contains { $0.spark?.review != nil },
      hasFall: rows.contains { $0.fell }, hasProvisional: rows.contains { $0.provisional }, rows: rows,
      total: total(builder.money), figures: scope.rows.map(builder.figures), more: more,
      moreUrl: more == nil ? "" : SiteAddresses.accounts)
  }

  /// nil where the reader sees none of its columns.
  private func total(_ money: MoneyColumn) -> PortfolioTotalView? {
    guard sight.ratings || sight.revenue || sight.contribution || sight.asks else { return nil }
    let accounts = totals.accounts
    return PortfolioTotalView(
      ratings: sight.ratings, revenues: sight.revenue, contributions: sight.contribution, asking: sight.asks,
      note: scope.rows.count < accounts ? words.text(.allAccountsOf(accounts: .count(accounts))) : nil,
      index: words.index(content.portfolio.summary.indexMean), indexOver: words.part(totals.rated, of: accounts),
      change: words.change(totals.change), changeOver: words.part(totals.changed.count, of: accounts),
      revenue: money.text(totals.revenue), revenueOver: words.part(totals.knownRevenues, of: accounts),
      contribution: money.text(totals.contribution),
      contributionOver: words.part(totals.knownContributions, of: accounts),
      asks: totals.openAsks == 0 ? PageWords.absent : words.whole(totals.openAsks))
  }

  private var notes: [SentenceView] {
    var notes: [String] = []
    if scope.isLarge { notes.append(words.text(.portfolioOrder)) }
    notes += ColumnNotes(content).sentences(of: scope.isLarge ? scope.rows : content.portfolio.active)
    return notes.map { SentenceView(sentence: $0) }
  }

  private var headline: String {
    if scope.isLarge {
      return words.text(.portfolioExceptions(shown: .count(scope.rows.count), accounts: .count(totals.accounts)))
    }
    if sight.contribution, totals.losses > 0 {
      return words.text(
        totals.knownContributions < totals.accounts
          ? .portfolioLossesKnown(
            accounts: .count(totals.knownContributions), number: .name(words.spelled(totals.losses, capital: true)),
            count: .count(totals.losses))
          : .portfolioLosses(
            accounts: .count(totals.knownContributions), number: .name(words.spelled(totals.losses, capital: true)),
            count: .count(totals.losses)))
    }
    return LargestCustomers(content, totals: totals).headline ?? words.text(.portfolio)
  }

  private var more: String? {
    let active = content.portfolio.active.count
    let cut = words.more(shown: scope.rows.count, of: active, Phrase.accountsMore)
    let others = content.portfolio.plans.count - active
    return .joined(cut, " ", others == 0 ? nil : words.text(.accountsOthers(count: .count(others))))
  }
}

/// What the three largest customers bring; an account with all below it is one customer.
struct LargestCustomers {
  private static let most = 3
  let content: SiteContent
  let totals: PortfolioTotals
  /// Known revenue by customer, the largest first.
  private let revenues: [Double]
  private let hasFamilies: Bool

  init(_ content: SiteContent, totals: PortfolioTotals) {
    self.content = content
    self.totals = totals
    let parents = content.portfolio.tree.parents
    var revenues: [Int: Double] = [:]
    var accounts: [Int: Int] = [:]
    for account in content.portfolio.active {
      var top = account
      var steps = 0
      while let above = parents[top], steps < parents.count {
        top = above
        steps += 1
      }
      accounts[top, default: 0] += 1
      if let revenue = content.portfolio.plans[account].money.trailing[.revenue] {
        revenues[top, default: 0] += revenue
      }
    }
    self.revenues = revenues.values.sorted(by: >)
    hasFamilies = accounts.values.contains { $0 > 1 }
  }

  /// nil where revenue is hidden, few customers have one, or the third and the fourth show the same.
  var headline: String? {
    let words = content.words
    guard content.sight.revenue, revenues.count > Self.most, let revenue = totals.revenue, revenue > 1e-6,
      words.money(revenues[Self.most - 1]) != words.money(revenues[Self.most])
    else { return nil }
    let share = revenues.prefix(Self.most).reduce(0, +) / revenue
    guard words.rounded(share * 100) > 0, share < 1 + 1e-9 else { return nil }
    guard totals.knownRevenues < totals.accounts else {
      return words.text(
        hasFamilies ? .portfolioLargestFamilies(share: .share(share)) : .portfolioLargest(share: .share(share)))
    }
    let (known, accounts) = (Argument.count(totals.knownRevenues), Argument.count(totals.accounts))
    return words.text(
      hasFamilies
        ? .portfolioLargestFamiliesKnown(share: .share(share), known: known, accounts: accounts)
        : .portfolioLargestKnown(share: .share(share), known: known, accounts: accounts))
  }
}
