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
    for place in cells.indices {
      let site = cells[place].site.value
      let offering = cells[place].offering.value
      if sites.count < AccountPage.longest, !sites.contains(site) { sites.append(site) }
      if offerings.count < AccountPage.widest, !offerings.contains(offering) { offerings.append(offering) }
    }
    let amounts = MoneyColumn(cells.indices.lazy.map { page.amount(cells[$0].potential) }, words: page.words)
    var table = Array(repeating: Array(repeating: Self.unsaid, count: offerings.count), count: sites.count)
    var shown = 0
    for place in cells.indices {
      guard let row = sites.firstIndex(of: cells[place].site.value),
        let column = offerings.firstIndex(of: cells[place].offering.value)
      else { continue }
      // Of two entries for one cell the first stands; the sum counts both.
      if table[row][column] == Self.unsaid { table[row][column] = view(of: cells[place], amounts) }
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

  private func view(of cell: borrowing WhitespaceCell, _ amounts: MoneyColumn) -> OfferingView {
    let state = cell.state.value
    var value = PageWords.absent
    if let amount = page.amount(cell.potential) {
      value = amounts.text(amount)
      if state != .ours, let probability = cell.probability {
        value = String(value, " \u{D7} ", page.words.share(probability.value))
      }
    }
    return OfferingView(
      ours: state == .ours, competitor: state == .competitor, open: state == .open, empty: state == .notApplicable,
      value: state == .notApplicable ? PageWords.notApplicable : value,
      word: state == .competitor ? cell.competitor?.value ?? page.words.text("competitor") : "")
  }
}
