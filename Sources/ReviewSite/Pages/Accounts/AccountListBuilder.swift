import AccountPlans
import Alignment
import Diagnostics

/// Builds the numbered pages of the list of all accounts, what matters most first.
package struct AccountListBuilder: Sendable {
  package static let rowsAPage = 200
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  /// At least 1.
  package var pageCount: Int { max(1, (content.order.places.count + Self.rowsAPage - 1) / Self.rowsAPage) }

  /// A page by its number, from 1.
  package func view(page: Int) -> AccountListView {
    let total = content.order.places.count
    let start = min(total, (page - 1) * Self.rowsAPage)
    let places = Array(content.order.places[start..<min(total, start + Self.rowsAPage)])
    let rows = AccountRowBuilder(content, places: places)
    let frames = FrameBuilder(content)
    let numbers = (1...pageCount).map { number in
      PageNumberView(
        url: SiteAddresses.list("accounts", page: number), number: content.words.whole(number), current: number == page)
    }
    return AccountListView(
      frame: frames.frame(root: "", on: .accounts), title: frames.title(content.words.text("accounts")),
      headline: headline, range: range(start, places.count),
      notes: ColumnNotes(content).sentences(of: places).map { SentenceView(sentence: $0) },
      columns: ColumnsView(content.sight, money: rows.money.heading),
      rows: places.map { row(rows.row(of: $0), rows.figures(of: $0)) }, numbered: pageCount > 1,
      numbers: pageCount > 1 ? numbers : [])
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
    guard total > 0 else { return content.words.text("accounts-none") }
    guard content.sight.asks, content.sight.ratings else {
      return content.words.phrase("group-accounts", ["accounts": .count(total)])
    }
    let others = total - content.portfolio.active.count
    return content.words.phrase(
      others == 0
        ? "accounts-headline" : others == total ? "accounts-headline-inactive" : "accounts-headline-others",
      ["accounts": .count(total), "others": .count(others)])
  }

  private func range(_ start: Int, _ count: Int) -> String {
    let total = content.order.places.count
    guard count < total else { return content.words.phrase("group-accounts", ["accounts": .count(total)]) }
    return content.words.phrase(
      "accounts-range", ["from": .count(start + 1), "to": .count(start + count), "total": .count(total)])
  }
}
