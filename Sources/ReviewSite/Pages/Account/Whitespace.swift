import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Whitespace in the templates.
package struct WhitespaceView: View, Equatable {
  package var headline: String
  package var count: String
  package var note: String
  /// One, of the first offerings
  package var tables: [WhitespaceTableView]
  /// Of the other offerings
  package var more: [WhitespaceTableView]
  /// "and 3 more offerings"
  package var moreOfferings: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("note", \.note),
    .list("tables", \.tables),
    .list("more", \.more),
    .optionalText("moreOfferings", \.moreOfferings),
  ]
}

/// The fields of WhitespaceTable in the templates.
package struct WhitespaceTableView: View, Equatable {
  /// At most 12
  package var offerings: [OfferingHeadView]
  package var rows: [CustomerSiteView]

  package static let fields: [Field<Self>] = [
    .list("offerings", \.offerings),
    .list("rows", \.rows),
  ]
}

/// The fields of OfferingHead in the templates.
package struct OfferingHeadView: View, Equatable {
  package var name: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("speech", \.speech),
  ]
}

/// The fields of CustomerSite in the templates.
package struct CustomerSiteView: View, Equatable {
  package var name: String
  package var speech: SpeechView?
  package var cells: [OfferingView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("speech", \.speech),
    .list("cells", \.cells),
  ]
}

/// The fields of Offering in the templates.
package struct OfferingView: View, Equatable {
  package var ours: Bool
  package var competitor: Bool
  package var open: Bool
  /// Exactly one of the four
  package var empty: Bool
  /// "0.40 × 50 %", "·", "–"
  package var value: String
  /// The competitor's name, else the word competitor; "" elsewhere
  package var word: String

  package static let fields: [Field<Self>] = [
    .flag("ours", \.ours),
    .flag("competitor", \.competitor),
    .flag("open", \.open),
    .flag("empty", \.empty),
    .text("value", \.value),
    .text("word", \.word),
  ]
}

/// Builds what the customer's sites buy, by offering and from whom.
struct WhitespaceBuilder {
  let page: AccountPage

  /// nil without a cell.
  func view() -> WhitespaceView? {
    let cells = page.assessed.plan.whitespace
    if cells.isEmpty { return nil }
    var offerings: [String] = []
    for index in cells.indices where !offerings.contains(cells[index].offering.value) {
      if offerings.count < AccountPage.longest { offerings.append(cells[index].offering.value) }
    }
    let amounts = MoneyColumn(cells.indices.lazy.map { page.amount(cells[$0].potential) }, words: page.words)
    var shown = 0
    var tables: [WhitespaceTableView] = []
    for start in stride(from: 0, to: offerings.count, by: AccountPage.widest) {
      let columns = offerings[start..<min(offerings.count, start + AccountPage.widest)]
      tables.append(table(Array(columns), amounts, &shown))
    }
    let rest = offerings.count - min(offerings.count, AccountPage.widest)
    return WhitespaceView(
      headline: headline, count: page.count(cells.count, shown: shown),
      note: page.words.text(.accountWhitespaceNote(money: .name(amounts.heading))),
      tables: Array(tables.prefix(1)), more: Array(tables.dropFirst()),
      moreOfferings: rest == 0 ? nil : page.words.text(.accountWhitespaceMore(count: .count(rest))))
  }

  /// The sites that have one of some offerings, with what they buy of them.
  private func table(_ offerings: [String], _ amounts: MoneyColumn, _ shown: inout Int) -> WhitespaceTableView {
    let cells = page.assessed.plan.whitespace
    var sites: [String] = []
    var rows: [[OfferingView]] = []
    for index in cells.indices {
      guard let column = offerings.firstIndex(of: cells[index].offering.value) else { continue }
      var row = sites.firstIndex(of: cells[index].site.value)
      if row == nil, sites.count < AccountPage.longest {
        row = sites.count
        sites.append(cells[index].site.value)
        rows.append(Array(repeating: Self.unsaid, count: offerings.count))
      }
      guard let row else { continue }
      // Of two entries for one cell both values stand, since the sum counts both.
      let view = view(of: cells[index], amounts)
      if rows[row][column] == Self.unsaid {
        rows[row][column] = view
      } else {
        rows[row][column].value = String(rows[row][column].value, "; ", view.value)
      }
      shown += 1
    }
    return WhitespaceTableView(
      offerings: offerings.map { OfferingHeadView(name: $0, speech: page.speech($0)) },
      rows: zip(sites, rows).map { CustomerSiteView(name: $0, speech: page.speech($0), cells: $1) })
  }

  private var headline: String {
    guard page.sees("whitespace.potential", "whitespace.probability", "whitespace.state"),
      let value = page.assessed.money.whitespaceValue
    else { return page.words.text(.whitespace) }
    let cells = page.assessed.plan.whitespace
    let open = cells.indices.filter { cells[$0].state.value == .open || cells[$0].state.value == .competitor }
    let counted = open.count { cells[$0].potential != nil && cells[$0].probability != nil }
    return page.words.text(
      counted < open.count
        ? .accountWhitespaceWorthPart(
          money: .name(page.words.money(value)), counted: .count(counted), open: .count(open.count))
        : .accountWhitespaceWorth(money: .name(page.words.money(value))))
  }

  private static let unsaid = OfferingView(
    ours: false, competitor: false, open: false, empty: true, value: PageWords.absent, word: "")

  private func view(of cell: borrowing WhitespaceCell, _ amounts: MoneyColumn) -> OfferingView {
    let state = cell.state.value
    var value = PageWords.absent
    if let amount = page.amount(cell.potential) {
      value = amounts.text(amount)
      if state != .ours, let probability = cell.probability {
        value = String(value, " \u{D7} ", page.words.exactShare(probability.value, atMost: 1))
      }
    }
    return OfferingView(
      ours: state == .ours, competitor: state == .competitor, open: state == .open, empty: state == .notApplicable,
      value: state == .notApplicable ? PageWords.notApplicable : value,
      word: state == .competitor ? cell.competitor?.value ?? page.words.text(.competitor) : "")
  }
}
