import AccountPlans
import Alignment
import Diagnostics

/// Builds what the customer's sites buy, by offering and from whom.
struct WhitespaceBuilder {
  let page: AccountPage

  /// nil without a cell.
  func view() -> WhitespaceView? {
    let cells = page.assessed.plan.whitespace
    if cells.isEmpty { return nil }
    var sites: [String] = []
    var offerings: [String] = []
    for cell in cells {
      if sites.count < AccountPage.longest, !sites.contains(cell.site.value) { sites.append(cell.site.value) }
      if offerings.count < AccountPage.widest, !offerings.contains(cell.offering.value) {
        offerings.append(cell.offering.value)
      }
    }
    let amounts = MoneyColumn(cells.map { page.amount($0.potential) }, words: page.words)
    var table: [[OfferingView]] = sites.map { _ in offerings.map { _ in Self.unsaid } }
    var shown = 0
    for cell in cells {
      guard let row = sites.firstIndex(of: cell.site.value), let column = offerings.firstIndex(of: cell.offering.value)
      else { continue }
      // Of two entries for one cell the first stands; the sum counts both.
      if table[row][column] == Self.unsaid { table[row][column] = view(of: cell, amounts) }
      shown += 1
    }
    return WhitespaceView(
      headline: headline, count: page.count(cells.count, shown: shown),
      note: page.words.phrase("account-whitespace-note", ["money": .name(amounts.heading)]),
      offerings: offerings.map { UnitHeadView(name: $0) },
      rows: zip(sites, table).map { CustomerSiteView(name: $0, cells: $1) })
  }

  private var headline: String {
    guard let value = page.assessed.money.whitespaceValue else { return page.words.text("whitespace") }
    return page.words.phrase("account-whitespace-worth", ["money": .name(page.words.money(value))])
  }

  private static let unsaid = OfferingView(
    ours: false, competitor: false, open: false, empty: true, value: PageWords.absent, word: "")

  private func view(of cell: WhitespaceCell, _ amounts: MoneyColumn) -> OfferingView {
    let state = cell.state.value
    var value = PageWords.absent
    if let amount = page.amount(cell.potential) {
      value = amounts.text(amount)
      if state != .ours, let probability = cell.probability {
        value += " \u{D7} \(page.words.share(probability.value))"
      }
    }
    return OfferingView(
      ours: state == .ours, competitor: state == .competitor, open: state == .open, empty: state == .notApplicable,
      value: state == .notApplicable ? PageWords.notApplicable : value,
      word: state == .competitor ? cell.competitor?.value ?? page.words.text("competitor") : "")
  }
}
