import Diagnostics
import Languages

/// A comparison as a comment of a merge request: a sentence, a table of the accounts that differ, and the rest folded away.
/// Never longer than a comment may be; what is cut is said.
package struct MarkdownComparison: Sendable {
  /// In bytes, and so in characters too: GitHub takes 65,536 characters.
  package static let limit = 60_000

  private let comparison: PortfolioComparison
  private let headline: ComparisonHeadline
  private let rows: ChangeRows
  private let accounts: [AccountChange]
  private let limit: Int

  private static let tableRows = 50
  private static let rowsOfAccount = 60
  private static let notes = 10
  private static let nameLimit = 60
  private static let whatLimit = 160
  private static let valueLimit = 60
  /// Kept free for the end of what is open and for saying what was cut.
  private static let reserve = 800

  package init(_ comparison: PortfolioComparison, wording: Wording, limit: Int = Self.limit) {
    let words = FigureWords(wording: wording, names: comparison.names)
    self.comparison = comparison
    self.limit = limit
    headline = ComparisonHeadline(comparison: comparison, words: words)
    rows = ChangeRows(words: words)
    accounts = comparison.accountsByWeight
  }

  private var wording: Wording { rows.words.wording }

  package func text() -> String {
    var out = "**\(cell(headline.sentence, 400))**\n\n\(cell(headline.sides, 400))\n"
    let notes = headline.notes
    for note in notes.prefix(Self.notes) { out += "\n> \(cell(note, 300))\n" }
    if notes.count > Self.notes { out += "\n> \(more(notes.count - Self.notes))\n" }
    let inTable = addTable(to: &out)
    let folded = addDetails(to: &out)
    if inTable < accounts.count || folded < accounts.count {
      out +=
        "\n"
        + cell(
          wording.text(.diffCut(rows: .count(accounts.count - inTable), details: .count(accounts.count - folded))), 300)
        + "\n"
    }
    return out
  }

  /// Adds the table of accounts; gives how many stand in it.
  private func addTable(to out: inout String) -> Int {
    guard !accounts.isEmpty else { return 0 }
    let heads = [.diffColumnAccount, .diffColumnIndex, .diffColumnLargest, .diffColumnEntries, .diffColumnFindings].map(
      wording.text)
    out += "\n" + line(heads) + "|:--|--:|:--|:--|:--|\n"
    var count = 0
    for account in accounts.prefix(Self.tableRows) {
      let row = line(AccountRow(account, rows: rows).cells.map { cell($0, Self.nameLimit) })
      guard out.utf8.count + row.utf8.count + Self.reserve <= limit else { break }
      out += row
      count += 1
    }
    return count
  }

  /// Adds what is folded away; gives of how many accounts.
  private func addDetails(to out: inout String) -> Int {
    let ofPortfolio = rows.rows(comparison)
    if !ofPortfolio.isEmpty {
      let details = details(cell(wording.text(.diffPortfolio), Self.nameLimit), ofPortfolio)
      if out.utf8.count + details.utf8.count + Self.reserve <= limit { out += details }
    }
    var count = 0
    for account in accounts {
      let details = details(cell(account.name.account, Self.nameLimit), rows.rows(account))
      guard out.utf8.count + details.utf8.count + Self.reserve <= limit else { continue }
      out += details
      count += 1
    }
    return count
  }

  private func details(_ title: String, _ rows: [ChangeRow]) -> String {
    guard !rows.isEmpty else { return "" }
    let count = cell(wording.text(.diffRows(count: .count(rows.count))), Self.nameLimit)
    var out = "\n<details><summary>\(title): \(count)</summary>\n\n"
    out += line([.diffColumnWhat, .diffColumnBefore, .diffColumnAfter].map(wording.text)) + "|:--|--:|--:|\n"
    for row in rows.prefix(Self.rowsOfAccount) {
      let difference = row.difference.map { " (\($0))" } ?? ""
      out += line([
        cell(row.what, Self.whatLimit), cell(row.before, Self.valueLimit),
        cell(PlainLine.text(row.after, limit: Self.valueLimit) + difference, Self.valueLimit + 20),
      ])
    }
    if rows.count > Self.rowsOfAccount { out += "\n\(more(rows.count - Self.rowsOfAccount))\n" }
    return out + "\n</details>\n"
  }

  private func more(_ count: Int) -> String { cell(wording.text(.diffMore(count: .count(count))), 100) }

  private func cell(_ text: String, _ limit: Int) -> String { MarkdownText.inline(text, limit: limit) }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
