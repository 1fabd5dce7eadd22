import Alignment
import Diagnostics
import StringTemplates

/// The fields of Columns in the templates.
package struct ColumnsView: View, Equatable {
  /// "€m"
  package var money: String
  /// Columns of what the reader sees: the rows carry the same flags
  package var ratings: Bool
  package var revenues: Bool
  package var contributions: Bool
  package var asking: Bool
  package var growths: Bool
  package var margins: Bool
  package var cash: Bool
  package var targets: Bool
  package var wallets: Bool
  package var reviews: Bool

  package static let fields: [Field<Self>] = [
    .text("money", \.money),
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .flag("contributions", \.contributions),
    .flag("asking", \.asking),
    .flag("growths", \.growths),
    .flag("margins", \.margins),
    .flag("cash", \.cash),
    .flag("targets", \.targets),
    .flag("wallets", \.wallets),
    .flag("reviews", \.reviews),
  ]
}

extension ColumnsView {
  init(_ sight: Sight, money: String) {
    self.init(
      money: money, ratings: sight.ratings, revenues: sight.revenue, contributions: sight.contribution,
      asking: sight.asks, growths: sight.revenue, margins: sight.contribution, cash: sight.netCash,
      targets: sight.attainment, wallets: sight.shareOfWallet, reviews: sight.nextReview)
  }
}

/// Explains the columns of a table of accounts that a reader sees: what an index is, what a change, which money.
struct ColumnNotes {
  let content: SiteContent

  init(_ content: SiteContent) { self.content = content }

  func sentences(of accounts: [Int]) -> [String] {
    let words = content.words
    var notes: [String] = []
    if content.sight.ratings {
      notes.append(words.text(.columnsIndex))
      let changed = accounts.filter { content.portfolio.plans[$0].alignment.change != nil }
      if !changed.isEmpty {
        notes.append(words.text(.columnsChange(since: .name(SinceText(content).text(of: changed)))))
      }
    }
    if content.sight.revenue || content.sight.netCash { notes.append(words.text(.columnsMoney)) }
    return notes
  }
}
