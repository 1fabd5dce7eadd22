import AccountPlans
import Alignment
import Diagnostics

/// Builds the four big figures of the overview and the sentences above them.
struct OverviewFigures {
  let content: SiteContent
  let totals: PortfolioTotals
  private var words: PageWords { content.words }
  private var summary: PortfolioSummary { content.portfolio.summary }

  init(content: SiteContent, totals: PortfolioTotals) {
    self.content = content
    self.totals = totals
  }

  /// How the portfolio stands and moved.
  var headline: String {
    guard summary.accounts > 0 else { return words.text("overview-empty") }
    if content.context.hides("alignment") {
      return words.phrase("group-accounts", ["accounts": .count(summary.accounts)])
    }
    guard let index = summary.indexMean else { return words.text("overview-unrated") }
    let change = totals.change ?? 0
    let isStill = abs(change) < 0.5
    let first = words.phrase(
      isStill ? "overview-still" : change > 0 ? "overview-rose" : "overview-fell",
      ["index": .index(index), "change": .index(abs(change))])
    let second =
      summary.belowFloor == 0
      ? words.text("overview-none-below")
      : words.phrase("overview-below", ["below": .count(summary.belowFloor), "accounts": .count(summary.accounts)])
    return "\(first) \(second)"
  }

  func index() -> FigureView {
    var notes: [String] = []
    if let change = totals.change {
      notes.append(words.phrase("figure-change", ["change": .name(words.change(change))]))
    }
    if let weighted = summary.indexWeighted {
      notes.append(words.phrase("figure-weighted", ["index": .index(weighted)]))
    }
    return FigureBuilder(words: words).index(summary.indexMean, note: joined(notes))
  }

  func belowFloor() -> FigureView {
    FigureView(
      value: words.whole(summary.belowFloor),
      unit: words.phrase("figure-of", ["count": .count(summary.accounts)]), low: false, spark: nil,
      note: words.phrase(
        "figure-levels", ["below": .count(totals.levelsBelowFloor), "levels": .count(totals.levels)]))
  }

  func revenue() -> FigureView {
    var notes: [String] = []
    if let growth = totals.growth {
      notes.append(words.phrase("figure-growth", ["growth": .name(words.shareChange(growth))]))
    }
    notes += unknown(totals.unknownRevenues)
    return FigureBuilder(words: words).money(totals.revenue, note: joined(notes))
  }

  func contribution() -> FigureView {
    var notes: [String] = []
    if let margin = totals.margin {
      notes.append(words.phrase("figure-margin", ["margin": .name(words.share(margin, decimals: 1))]))
    }
    notes += unknown(totals.unknownContributions)
    return FigureBuilder(words: words).money(totals.contribution, note: joined(notes))
  }

  private func unknown(_ count: Int) -> [String] {
    count == 0 ? [] : [words.phrase("figure-unknown", ["count": .count(count)])]
  }

  private func joined(_ notes: [String]) -> String? { notes.isEmpty ? nil : notes.joined(separator: "; ") }
}
