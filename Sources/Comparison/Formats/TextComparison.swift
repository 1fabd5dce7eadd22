import Diagnostics
import Languages

/// A comparison as people read it in a terminal: a sentence, then each account that differs, the largest move first.
package struct TextComparison: Sendable {
  private let comparison: PortfolioComparison
  private let headline: ComparisonHeadline
  private let rows: ChangeRows

  private static let nameLimit = 120
  private static let valueLimit = 80

  package init(_ comparison: PortfolioComparison, wording: Wording) {
    let words = FigureWords(wording: wording, names: comparison.names)
    self.comparison = comparison
    headline = ComparisonHeadline(comparison: comparison, words: words)
    rows = ChangeRows(words: words)
  }

  package func text() -> String {
    var lines = [headline.sides, headline.sentence] + headline.notes
    lines = lines.map { PlainLine.text($0, limit: 400) }
    let ofPortfolio = rows.rows(comparison)
    if !ofPortfolio.isEmpty { add(rows.words.wording.text(.diffPortfolio), ofPortfolio, to: &lines) }
    for account in comparison.accountsByWeight { add(title(account), rows.rows(account), to: &lines) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func title(_ account: AccountChange) -> String {
    let (name, id) = (Argument.name(account.name.account), Argument.name(account.name.id))
    let phrase: Phrase =
      switch account.change {
      case .new: .diffTitleNew(account: name, id: id)
      case .gone: .diffTitleGone(account: name, id: id)
      case .changed: .diffTitle(account: name, id: id)
      }
    return rows.words.wording.text(phrase)
  }

  private func add(_ title: String, _ rows: [ChangeRow], to lines: inout [String]) {
    lines += ["", PlainLine.text(title, limit: Self.nameLimit)]
    for row in rows {
      let what = PlainLine.text(row.what, limit: Self.nameLimit)
      let before = PlainLine.text(row.before, limit: Self.valueLimit)
      let after = PlainLine.text(row.after, limit: Self.valueLimit)
      lines.append("  \(what): \(before) → \(after)" + (row.difference.map { " (\($0))" } ?? ""))
    }
  }
}
