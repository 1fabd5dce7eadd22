import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Pnl in the templates.
package struct PnlView: View, Equatable {
  package var headline: String
  /// "Quarters closed, in millions of euro. The last column sums the 12 months to 30 September 2026."
  package var note: String
  package var money: String
  /// The reader sees it: else no bars stand above the figures
  package var hasRevenue: Bool
  /// At most 8, oldest first
  package var periods: [PeriodHeadView]
  /// One a period
  package var revenueBars: [RevenueBarView]
  /// Revenue (sum), target, cost of goods, cost to serve, KAM cost, contribution (sum), margin
  package var figures: [MoneyRowView]
  /// Nil where nothing is known of cash
  package var cash: CashView?
  /// Closed periods before those of the table
  package var earlier: EarlierPeriodsView?
  /// "Not given for all 12 months to 30 September 2026: KAM cost"
  package var missing: String?
  /// One sentence
  package var family: String?
  /// What figures-late says
  package var late: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .text("money", \.money),
    .flag("hasRevenue", \.hasRevenue),
    .list("periods", \.periods),
    .list("revenueBars", \.revenueBars),
    .list("figures", \.figures),
    .optionalObject("cash", \.cash),
    .optionalObject("earlier", \.earlier),
    .optionalText("missing", \.missing),
    .optionalText("family", \.family),
    .optionalText("late", \.late),
  ]
}

/// The fields of PeriodHead in the templates.
package struct PeriodHeadView: View, Equatable {
  /// "Q3 26"
  package var name: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name)
  ]
}

/// The fields of EarlierPeriods in the templates.
package struct EarlierPeriodsView: View, Equatable {
  package var count: String
  package var hasContribution: Bool
  package var hasCash: Bool
  /// Newest first
  package var rows: [EarlierPeriodView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .flag("hasContribution", \.hasContribution),
    .flag("hasCash", \.hasCash),
    .list("rows", \.rows),
  ]
}

/// The fields of EarlierPeriod in the templates.
package struct EarlierPeriodView: View, Equatable {
  /// "Q3 2026"
  package var name: String
  package var revenue: MoneyCellView
  package var contribution: MoneyCellView?
  package var netCash: MoneyCellView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .object("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("netCash", \.netCash),
  ]
}

/// Builds profit and cash flow of the closed periods, with the sums of the last 12 months.
struct PnlBuilder {
  let page: AccountPage

  /// Periods shown at most.
  static let mostPeriods = 8

  /// nil where no closed period has an actual.
  func view() -> PnlView? {
    guard let newest = page.assessed.money.newestClosed else { return nil }
    let closed = closed(newest.period.length)
    let periods = closed.suffix(Self.mostPeriods)
    let table = PnlTable(page: page, periods: Array(periods))
    let figures = table.figures()
    return PnlView(
      headline: PnlHeadline(page: page, periods: Array(periods), newest: newest).text,
      note: page.words.text(.accountPnlNote(money: .name(table.column.heading), date: .day(newest.lastDay))),
      money: table.column.heading, hasRevenue: page.content.sight.revenue,
      periods: periods.map { PeriodHeadView(name: page.words.shortPeriod($0.period)) },
      revenueBars: table.revenueBars(), figures: figures, cash: table.cash(),
      earlier: earlier(closed.dropLast(periods.count), table),
      missing: missing, family: FamilyText(page: page).text,
      late: page.assessed.money.isLate && page.assessed.isActive
        ? page.words.text(
          .accountFiguresLate(period: .name(page.words.period(newest.period)), date: .day(newest.nextLastDay)))
        : nil)
  }

  /// Closed periods of one length with an actual, oldest first.
  private func closed(_ length: Period.Length) -> [PeriodFigures] {
    page.assessed.money.periods.filter { $0.isClosed && $0.period.length == length && $0.amounts.hasActual }
  }

  /// Those for which the table has no room, newest first; nil without one.
  private func earlier(_ periods: ArraySlice<PeriodFigures>, _ table: PnlTable) -> EarlierPeriodsView? {
    if periods.isEmpty { return nil }
    let sight = page.content.sight
    let hasCash = sight.netCash && periods.contains { $0.amounts.netCash != nil }
    return EarlierPeriodsView(
      count: page.count(periods.count), hasContribution: sight.contribution, hasCash: hasCash,
      rows: periods.suffix(AccountPage.longest).reversed().map { period in
        EarlierPeriodView(
          name: page.words.period(period.period), revenue: table.cell(period[.revenue]),
          contribution: sight.contribution ? table.cell(period.amounts.contribution) : nil,
          netCash: hasCash ? table.cell(period.amounts.netCash) : nil)
      })
  }

  /// Which sums of 12 months are not known, of the figures that the reader sees.
  private var missing: String? {
    let figures = (AccountMoney.profitFigures + AccountMoney.cashFigures).filter { page.sees("financials.\($0.key)") }
    let told = figures.filter { figure in
      AccountMoney.profitFigures.contains(figure) || page.assessed.money.periods.contains { $0[figure] != nil }
    }
    return MissingFigures(page: page).text(of: told, Phrase.accountSumsMissing)
  }
}

/// Says in a sentence how profit goes.
struct PnlHeadline {
  let page: AccountPage
  /// Those of the table, oldest first.
  let periods: [PeriodFigures]
  let newest: NewestPeriod

  var text: String {
    let words = page.words
    let money = page.assessed.money
    let date = Argument.day(newest.lastDay)
    if let contribution = money.contribution, words.rounded(contribution) < 0 {
      return words.text(.accountPnlLoss(money: .name(words.money(-contribution)), date: date))
    }
    if let growth = money.growth, words.rounded(100 * growth) < 0 {
      return words.text(.accountPnlShrinking(share: .share(-growth)))
    }
    if let extreme { return extreme }
    if let margin = money.margin, (money.trailing[.revenue] ?? 0) > 0 {
      guard let growth = money.growth, words.rounded(100 * growth) > 0 else {
        return words.text(.accountPnlMargin(share: .share(margin)))
      }
      return words.text(.accountPnlGrowing(growth: .share(growth), share: .share(margin)))
    }
    guard let revenue = money.trailing[.revenue] else { return words.text(.profitAndCash) }
    return words.text(.accountPnlRevenue(money: .name(words.money(revenue)), date: date))
  }

  /// Says that the newest margin is the best or the lowest of four periods or more, as the table shows them; nil where it
  /// is neither.
  private var extreme: String? {
    guard periods.count >= 4, let last = periods.last?.amounts.margin else { return nil }
    let shown = page.words.rounded(100 * last)
    var isBest = true
    var isWorst = true
    for index in periods.indices.dropLast() {
      guard let margin = periods[index].amounts.margin else { return nil }
      let other = page.words.rounded(100 * margin)
      isBest = isBest && other < shown
      isWorst = isWorst && other > shown
    }
    guard isBest || isWorst else { return nil }
    return page.words.text(
      isBest
        ? .accountPnlBest(
          share: .share(last), period: .name(page.words.period(periods[periods.count - 1].period)),
          count: .count(periods.count))
        : .accountPnlWorst(
          share: .share(last), period: .name(page.words.period(periods[periods.count - 1].period)),
          count: .count(periods.count)))
  }
}

/// What an account makes with all those below it.
struct FamilyText {
  let page: AccountPage

  /// nil without accounts below it, and where the reader does not see the figures.
  var text: String? {
    let portfolio = page.content.portfolio
    guard let family = portfolio.tree.families[page.account], family.accounts > 1, page.content.sight.revenue else {
      return nil
    }
    let words = page.words
    let count = Argument.count(family.accounts - 1)
    let revenue = Argument.name(words.money(family.revenue))
    let needsContribution = page.content.sight.contribution
    let members = [page.account] + portfolio.tree.descendants(of: page.account)
    let missing = members.filter { index in
      let money = portfolio.plans[index].money
      return money.trailing[.revenue] == nil || (needsContribution && money.contribution == nil)
    }
    let names = page.named(missing.map { portfolio.plans[$0].plan.account.value }, Phrase.countedAccounts)
    if family.revenue == nil {
      return words.text(.accountFamilyUnknown(count: count, missing: .name(names)))
    }
    guard needsContribution else { return words.text(.accountFamilySales(count: count, revenue: revenue)) }
    guard let contribution = family.contribution else {
      return words.text(.accountFamilyRevenue(count: count, revenue: revenue, missing: .name(names)))
    }
    return words.text(.accountFamily(count: count, revenue: revenue, contribution: .name(words.money(contribution))))
  }
}
