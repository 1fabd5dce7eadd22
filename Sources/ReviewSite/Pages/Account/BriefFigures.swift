import AccountPlans
import Alignment
import Diagnostics

/// The three figures at the head of an account's page; nil where the reader does not see what they are made of.
struct BriefFigures {
  let page: AccountPage

  var index: FigureView? {
    guard page.content.sight.ratings else { return nil }
    let alignment = page.assessed.alignment
    guard alignment.index != nil else {
      let note = page.words.text(page.raters.hasAnswers ? "account-index-unknown" : "account-index-none")
      return page.pages.figures.index(nil, note: note)
    }
    var note = change
    if let rest = IndexMove(page.assessed, context: page.content.context)?.restText(page.words) {
      note = String(note, "; ", rest)
    }
    if alignment.isProvisional { note = String(note, "; ", doubt) }
    return page.pages.figures.index(
      alignment.index, unit: alignment.isProvisional ? "*" : nil,
      spark: page.pages.sparklines.view(of: page.account), note: note)
  }

  /// `+16 like for like since 24 September 2026: of 21 scores given then and now 17 rose, none fell`
  private var change: String {
    let words = page.words
    let alignment = page.assessed.alignment
    let date = Argument.day(alignment.previousDate)
    guard let change = alignment.change, let moved = alignment.moved else {
      let key = alignment.previousIndex == nil ? "account-index-first" : "account-index-apart"
      return words.phrase(key, ["date": date])
    }
    func count(_ count: Int) -> Argument { .name(count == 0 ? words.text("account-none") : words.whole(count)) }
    return words.phrase(
      moved.rose + moved.fell == 0 ? "account-index-same" : "account-index-change",
      [
        "change": .name(words.change(change)), "date": date, "count": .count(moved.count),
        "rose": count(moved.rose), "fell": count(moved.fell),
      ])
  }

  private var doubt: String {
    let asked = AskedScores(page.assessed)
    if asked.asked == 0 { return page.words.text("account-index-unasked") }
    return page.words.phrase(
      "account-index-provisional", ["scored": .count(asked.scored), "asked": .count(asked.asked)])
  }

  var revenue: FigureView? {
    guard page.content.sight.revenue else { return nil }
    let words = page.words
    let money = page.assessed.money
    let growth =
      isNegative(.revenue)
      ? nil
      : money.growth.map { growth in
        words.rounded(100 * growth) == 0
          ? words.text("account-growth-none")
          : words.phrase("account-growth", ["share": .name(words.shareChange(growth))])
      }
    let note = MissingFigures(page: page).note(of: [.revenue]) ?? growth
    return page.pages.figures.money(money.trailing[.revenue], note: .joined(note, "; ", attainment))
  }

  private func isNegative(_ figure: Figure) -> Bool { (page.assessed.money.trailing[figure] ?? 0) < 0 }

  private var attainment: String? {
    // A share of less than nothing says nothing.
    guard page.content.sight.attainment, let attainment = page.assessed.money.attainment, attainment > -1e-9,
      !isNegative(.revenue), let window = page.assessed.money.window
    else { return nil }
    var months = 0
    for period in page.assessed.money.periods {
      guard window.contains(period.firstMonth), period.months.upperBound <= window.upperBound,
        period[.revenue] != nil, period[.target] != nil
      else { continue }
      months += period.months.count
    }
    return page.words.phrase(
      months < window.count ? "account-of-target-part" : "account-of-target",
      ["share": .share(attainment), "months": .count(months)])
  }

  var contribution: FigureView? {
    guard page.content.sight.contribution else { return nil }
    let words = page.words
    let money = page.assessed.money
    let margin =
      isNegative(.revenue) ? nil : money.margin.map { words.phrase("account-of-revenue", ["share": .share($0)]) }
    let cash = money.netCash.map { words.phrase("account-net-cash", ["money": .name(words.money($0))]) }
    let note = MissingFigures(page: page).note(of: AccountMoney.profitFigures) ?? margin
    return page.pages.figures.money(
      money.contribution, note: .joined(note, "; ", page.content.sight.netCash ? cash : nil))
  }
}
