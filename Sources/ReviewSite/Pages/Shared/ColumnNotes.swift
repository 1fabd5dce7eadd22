import Alignment
import Diagnostics

/// Explains the columns of a table of accounts that a reader sees: what an index is, what a change, which money.
struct ColumnNotes {
  let content: SiteContent

  init(_ content: SiteContent) { self.content = content }

  func sentences(of places: [Int]) -> [String] {
    let words = content.words
    var notes: [String] = []
    if content.sight.ratings {
      notes.append(words.text("columns-index"))
      let changed = places.filter { content.portfolio.plans[$0].alignment.change != nil }
      if !changed.isEmpty {
        notes.append(words.phrase("columns-change", ["since": .name(SinceText(content).text(of: changed))]))
      }
    }
    if content.sight.revenue || content.sight.netCash { notes.append(words.text("columns-money")) }
    return notes
  }
}
