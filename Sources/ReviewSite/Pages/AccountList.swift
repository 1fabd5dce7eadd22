import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of AccountList in the templates.
package struct AccountListView: View, Equatable {
  package var frame: FrameView
  package var title: String
  /// "12 accounts, 1 of them archived. First what waits for a decision, then what lies below the floor."
  package var headline: String
  /// "1 to 200 of 1 240", "12"
  package var range: String
  /// What the columns mean
  package var notes: [SentenceView]
  package var columns: ColumnsView
  /// 200 a page
  package var rows: [AccountListRowView]
  /// More than one page
  package var numbered: Bool
  package var numbers: [PageNumberView]

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("headline", \.headline),
    .text("range", \.range),
    .list("notes", \.notes),
    .object("columns", \.columns),
    .list("rows", \.rows),
    .flag("numbered", \.numbered),
    .list("numbers", \.numbers),
  ]
}

/// The fields of AccountListRow in the templates.
package struct AccountListRowView: View, Equatable {
  package var name: String
  package var url: String
  package var tier: String?
  package var owner: String
  package var state: String?
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var contributions: Bool
  package var asking: Bool
  package var reviews: Bool
  package var index: String
  package var tone: String
  package var provisional: Bool
  package var change: String
  package var fell: Bool
  package var moved: String?
  /// "+4 by new ratings": what moved the index beside the change
  package var rest: String?
  package var spark: SparklineView?
  package var revenue: String?
  package var contribution: String?
  package var loss: Bool
  package var lowest: LowestView?
  package var asks: String
  package var asksDue: String?
  package var coverage: String
  package var completeness: String
  package var nextReview: String
  package var late: Bool
  package var findings: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("tier", \.tier),
    .text("owner", \.owner),
    .optionalText("state", \.state),
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .flag("contributions", \.contributions),
    .flag("asking", \.asking),
    .flag("reviews", \.reviews),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalText("moved", \.moved),
    .optionalText("rest", \.rest),
    .optionalObject("spark", \.spark),
    .optionalText("revenue", \.revenue),
    .optionalText("contribution", \.contribution),
    .flag("loss", \.loss),
    .optionalObject("lowest", \.lowest),
    .text("asks", \.asks),
    .optionalText("asksDue", \.asksDue),
    .text("coverage", \.coverage),
    .text("completeness", \.completeness),
    .text("nextReview", \.nextReview),
    .flag("late", \.late),
    .text("findings", \.findings),
  ]
}

/// Builds the numbered pages of the list of all accounts, what matters most first.
package struct AccountListBuilder: PageKind {
  package static let template = "accounts"
  private let content: SiteContent
  private let pages: NumberedPages

  package init(_ content: SiteContent) {
    self.content = content
    pages = NumberedPages(rows: content.order.accounts.count)
  }

  package var count: Int { pages.count }

  package func path(of index: Int) -> String { Self.path(ofPage: index + 1) }

  package func view(of index: Int) -> AccountListView { view(page: index + 1) }

  private static func path(ofPage page: Int) -> String { SiteAddresses.list("accounts", page: page) }

  private func view(page: Int) -> AccountListView {
    let shown = pages.rows(of: page)
    let accounts = Array(content.order.accounts[shown])
    let rows = AccountRowBuilder(content, accounts: accounts)
    let frames = FrameBuilder(content)
    return AccountListView(
      frame: frames.frame(root: "", on: SiteAddresses.accounts), title: frames.title(content.words.text(.accounts)),
      headline: headline, range: range(shown),
      notes: ColumnNotes(content).sentences(of: accounts).map { SentenceView(sentence: $0) },
      columns: ColumnsView(content.sight, money: rows.money.heading),
      rows: accounts.map { row(rows.row(of: $0), rows.figures(of: $0)) }, numbered: pages.count > 1,
      numbers: pages.links(on: page, words: content.words, url: Self.path))
  }

  private func row(_ row: AccountRowView, _ figures: AccountFiguresView) -> AccountListRowView {
    AccountListRowView(
      name: row.name, url: row.url, tier: row.tier, owner: row.owner, state: row.state,
      ratings: row.ratings, revenues: row.revenues, contributions: row.contributions, asking: row.asking,
      reviews: figures.reviews, index: row.index,
      tone: row.tone, provisional: row.provisional, change: row.change, fell: row.fell, moved: row.moved,
      rest: row.rest,
      spark: row.spark, revenue: row.revenue, contribution: row.contribution, loss: row.loss, lowest: row.lowest,
      asks: row.asks, asksDue: row.asksDue, coverage: figures.coverage, completeness: figures.completeness,
      nextReview: figures.nextReview, late: figures.late, findings: figures.findings)
  }

  private var headline: String {
    let total = content.portfolio.plans.count
    guard total > 0 else { return content.words.text(.accountsNone) }
    guard content.sight.asks, content.sight.ratings else {
      return content.words.text(.groupAccounts(accounts: .count(total)))
    }
    let others = total - content.portfolio.active.count
    let accounts = Argument.count(total)
    if others == 0 { return content.words.text(.accountsHeadline(accounts: accounts)) }
    return content.words.text(
      others == total
        ? .accountsHeadlineInactive(accounts: accounts)
        : .accountsHeadlineOthers(accounts: accounts, others: .count(others)))
  }

  private func range(_ shown: Range<Int>) -> String {
    let total = content.order.accounts.count
    guard shown.count < total else { return content.words.text(.groupAccounts(accounts: .count(total))) }
    return content.words.text(
      .accountsRange(from: .count(shown.lowerBound + 1), to: .count(shown.upperBound), total: .count(total)))
  }
}
