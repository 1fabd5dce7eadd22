import AccountPlans
import Alignment
import Diagnostics

/// Builds the four big figures of the overview and the sentences above them; what a reader does not see has none.
struct OverviewFigures {
  let content: SiteContent
  let totals: PortfolioTotals
  private var words: PageWords { content.words }
  private var summary: PortfolioSummary { content.portfolio.summary }
  private var accounts: Int { totals.accounts }

  init(content: SiteContent, totals: PortfolioTotals) {
    self.content = content
    self.totals = totals
  }

  /// How the portfolio stands and moved.
  var headline: String {
    guard accounts > 0 else { return words.text(.overviewEmpty) }
    guard content.sight.ratings else { return words.text(.groupAccounts(accounts: .count(accounts))) }
    guard let index = summary.indexMean else { return words.text(.overviewUnrated) }
    let stands = words.text(.overviewStands(index: .index(index), over: .name(words.over(totals.rated, of: accounts))))
    return [stands, moved, below].compactMap { $0 }.joined(separator: " ")
  }

  /// nil where no account has scores of the same raters at both dates.
  private var moved: String? {
    guard let change = totals.change else { return nil }
    let points = words.rounded(change)
    let date = Argument.name(since)
    let over = Argument.name(words.over(totals.changed.count, of: accounts))
    if points == 0 { return words.text(.overviewStill(since: date, over: over)) }
    let size = Argument.count(abs(points))
    return words.text(
      points > 0
        ? .overviewRose(change: size, since: date, over: over)
        : .overviewFell(change: size, since: date, over: over))
  }

  private var below: String {
    let isPart = totals.rated < accounts
    let (below, rated) = (Argument.count(summary.belowFloor), Argument.count(totals.rated))
    if summary.belowFloor == 0 {
      return words.text(isPart ? .overviewNoneBelowRated(accounts: rated) : .overviewNoneBelow(accounts: rated))
    }
    return words.text(
      isPart
        ? .overviewBelowRated(accounts: rated, below: below) : .overviewBelow(accounts: rated, below: below))
  }

  private var since: String { SinceText(content).text(of: totals.changed) }

  /// nil where ratings are hidden.
  func index() -> FigureView? {
    guard content.sight.ratings, accounts > 0 else { return nil }
    guard summary.indexMean != nil else {
      return FigureBuilder(words: words).index(nil, note: words.text(.figureUnrated))
    }
    var notes: [String] = []
    if let change = totals.change {
      notes.append(
        words.text(
          .figureChange(
            change: .name(words.change(change)), since: .name(since),
            over: .name(words.over(totals.changed.count, of: accounts)))))
      let rest = IndexMove.shownRest(from: totals.before, to: totals.now, change: change, words)
      if rest != 0 { notes.append(IndexMove.text(of: rest, hasNew: totals.hasNew, hasGone: totals.hasGone, words)) }
    }
    if let weighted = summary.indexWeighted, totals.weighted > 1 {
      notes.append(
        words.text(.figureWeighted(index: .index(weighted), over: .name(words.over(totals.weighted, of: accounts)))))
    }
    return FigureBuilder(words: words).index(
      summary.indexMean, unit: words.part(totals.rated, of: accounts), note: joined(notes))
  }

  /// nil where ratings are hidden and where nobody has rated.
  func belowFloor() -> FigureView? {
    guard content.sight.ratings, totals.rated > 0 else { return nil }
    var notes = [
      words.text(.figureLevels(below: .count(totals.levelsBelowFloor), levels: .count(totals.levels)))
    ]
    let unrated = accounts - totals.rated
    if unrated > 0 { notes.append(words.text(.figureNotRated(count: .count(unrated)))) }
    return FigureView(
      value: words.whole(summary.belowFloor), unit: words.text(.figureOf(count: .count(totals.rated))),
      low: false, spark: nil, note: joined(notes))
  }

  /// nil where it is hidden.
  func revenue() -> FigureView? {
    guard content.sight.revenue, accounts > 0 else { return nil }
    var notes: [String] = []
    if let growth = totals.growth {
      notes.append(
        words.text(
          words.rounded(growth * 100) == 0
            ? .figureGrowthNone(over: .name(words.over(totals.grown, of: accounts)))
            : .figureGrowth(
              growth: .name(words.shareChange(growth)), over: .name(words.over(totals.grown, of: accounts)))))
    }
    notes += unknown(known: totals.knownRevenues)
    return FigureBuilder(words: words).money(totals.revenue, note: joined(notes))
  }

  /// nil where it is hidden.
  func contribution() -> FigureView? {
    guard content.sight.contribution, accounts > 0 else { return nil }
    var notes: [String] = []
    if let margin = totals.margin {
      notes.append(
        words.text(
          totals.isMarginOfFewer
            ? .figureMarginOver(
              margin: .name(words.share(margin, decimals: 1)), count: .count(totals.knownContributions))
            : .figureMargin(margin: .name(words.share(margin, decimals: 1)))))
    }
    notes += unknown(known: totals.knownContributions)
    return FigureBuilder(words: words).money(totals.contribution, note: joined(notes))
  }

  private func unknown(known: Int) -> [String] {
    if known == 0 { return [words.text(.figureMissing)] }
    return known == accounts ? [] : [words.text(.figureUnknown(count: .count(accounts - known)))]
  }

  private func joined(_ notes: [String]) -> String? { notes.isEmpty ? nil : notes.joined(separator: "; ") }
}
