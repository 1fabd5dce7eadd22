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
      let note = page.words.text(page.raters.hasAnswers ? .accountIndexUnknown : .accountIndexNone)
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
      return words.text(
        alignment.previousIndex == nil ? .accountIndexFirst(date: date) : .accountIndexApart(date: date))
    }
    func count(_ count: Int) -> Argument { .name(count == 0 ? words.text(.accountNone) : words.whole(count)) }
    return words.text(
      moved.rose + moved.fell == 0
        ? .accountIndexSame(date: date, count: .count(moved.count))
        : .accountIndexChange(
          change: .name(words.change(change)), date: date, count: .count(moved.count), rose: count(moved.rose),
          fell: count(moved.fell)))
  }

  private var doubt: String {
    let asked = AskedScores(page.assessed)
    if asked.asked == 0 { return page.words.text(.accountIndexUnasked) }
    return page.words.text(.accountIndexProvisional(scored: .count(asked.scored), asked: .count(asked.asked)))
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
          ? words.text(.accountGrowthNone)
          : words.text(.accountGrowth(share: .name(words.shareChange(growth))))
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
    return page.words.text(
      months < window.count
        ? .accountOfTargetPart(share: .share(attainment), months: .count(months))
        : .accountOfTarget(share: .share(attainment)))
  }

  var contribution: FigureView? {
    guard page.content.sight.contribution else { return nil }
    let words = page.words
    let money = page.assessed.money
    let margin =
      isNegative(.revenue) ? nil : money.margin.map { words.text(.accountOfRevenue(share: .share($0))) }
    let cash = money.netCash.map { words.text(.accountNetCash(money: .name(words.money($0)))) }
    let note = MissingFigures(page: page).note(of: AccountMoney.profitFigures) ?? margin
    return page.pages.figures.money(
      money.contribution, note: .joined(note, "; ", page.content.sight.netCash ? cash : nil))
  }
}
