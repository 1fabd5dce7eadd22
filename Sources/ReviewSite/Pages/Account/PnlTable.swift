import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of MoneyRow in the templates.
package struct MoneyRowView: View, Equatable {
  package var name: String
  package var sum: Bool
  package var cells: [MoneyCellView]
  package var twelve: String
  /// Twelve is negative
  package var low: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("sum", \.sum),
    .list("cells", \.cells),
    .text("twelve", \.twelve),
    .flag("low", \.low),
  ]
}

/// The fields of MoneyCell in the templates.
package struct MoneyCellView: View, Equatable {
  package var value: String
  package var low: Bool

  package static let fields: [Field<Self>] = [
    .text("value", \.value),
    .flag("low", \.low),
  ]
}

/// The fields of Cash in the templates.
package struct CashView: View, Equatable {
  package var bars: [CashBarView]
  /// The reader sees both that net cash is made of
  package var hasNet: Bool
  /// Cash in, cash out, net cash (sum)
  package var figures: [MoneyRowView]

  package static let fields: [Field<Self>] = [
    .list("bars", \.bars),
    .flag("hasNet", \.hasNet),
    .list("figures", \.figures),
  ]
}

/// The rows of an account's profit and cash flow, all in one unit of money, and the bars that stand over them.
struct PnlTable {
  let page: AccountPage
  let periods: [PeriodFigures]
  let column: MoneyColumn

  init(page: AccountPage, periods: [PeriodFigures]) {
    self.page = page
    self.periods = periods
    var largest = 0.0
    for figure in Figure.allCases {
      largest = max(largest, page.assessed.money.trailing[figure]?.magnitude ?? 0)
      for index in periods.indices { largest = max(largest, periods[index][figure]?.magnitude ?? 0) }
    }
    column = MoneyColumn(largest: largest, words: page.words)
  }

  func figures() -> [MoneyRowView] {
    let names = page.pages.pnlNames
    let trailing = page.assessed.money.trailing
    let sight = page.content.sight
    var rows: [MoneyRowView] = []
    rows.reserveCapacity(names.others.count + 3)
    if sight.revenue { rows.append(row(names.revenue, sum: true, trailing[.revenue]) { $0[.revenue] }) }
    for (figure, name) in names.others where isKnown(figure) {
      rows.append(row(name, sum: false, trailing[figure]) { $0[figure] })
    }
    guard sight.contribution else { return rows }
    rows.append(row(names.contribution, sum: true, trailing.contribution) { $0.contribution })
    let isOfNothing = trailing.contribution != nil && trailing.margin == nil
    let twelve = isOfNothing ? PageWords.absent : page.words.share(trailing.margin)
    rows.append(
      MoneyRowView(
        name: names.margin, sum: false,
        cells: periods.map { period in
          let text = period.amounts.margin.map { page.words.share($0) } ?? PageWords.absent
          return MoneyCellView(value: text, low: PageWords.isNegative(text))
        }, twelve: twelve, low: PageWords.isNegative(twelve)))
    return rows
  }

  /// nil where nothing is known of cash.
  func cash() -> CashView? {
    guard isKnown(.cashIn) || isKnown(.cashOut) else { return nil }
    let names = page.pages.pnlNames
    let trailing = page.assessed.money.trailing
    let scale = CashBars(periods.lazy.compactMap { $0.amounts.netCash })
    let bars = periods.map { period in
      let net = period.amounts.netCash
      return CashBarView(
        alt: alt(period, net), flow: net.map { scale.bar($0) }, zero: scale.zero)
    }
    var rows: [MoneyRowView] = []
    if page.sees("financials.cash_in") { rows.append(row(names.cashIn, sum: false, trailing[.cashIn]) { $0[.cashIn] }) }
    if page.sees("financials.cash_out") {
      rows.append(row(names.cashOut, sum: false, trailing[.cashOut]) { $0[.cashOut] })
    }
    if page.content.sight.netCash {
      rows.append(row(names.netCash, sum: true, trailing.netCash) { $0.netCash })
    }
    return CashView(bars: bars, hasNet: page.content.sight.netCash, figures: rows)
  }

  func revenueBars() -> [RevenueBarView] {
    let previous = periods.map(revenueAYearBefore)
    var largest = 0.0
    for index in periods.indices {
      largest = max(
        largest, previous[index] ?? 0, max(periods[index][.revenue] ?? 0, periods[index][.target] ?? 0))
    }
    let scale = MoneyBars(largest: largest)
    var bars: [RevenueBarView] = []
    bars.reserveCapacity(periods.count)
    for index in periods.indices {
      let period = periods[index]
      bars.append(
        RevenueBarView(
          alt: alt(period, period[.revenue]), previous: previous[index].map { scale.bar($0) },
          revenue: period[.revenue].map { scale.bar($0) },
          contribution: period.amounts.contribution.map { scale.signedBar($0) },
          target: period[.target].map { scale.bar($0) }))
    }
    return bars
  }

  private func revenueAYearBefore(_ period: PeriodFigures) -> Double? {
    page.assessed.money.periods.first { other in
      other.firstMonth == period.firstMonth - 12 && other.period.length == period.period.length
    }?[.revenue]
  }

  /// `Q3 2026: €1.06m`; what it is of heads the row.
  private func alt(_ period: PeriodFigures, _ amount: Double?) -> String {
    page.words.money(amount, in: period.period)
  }

  private func row(
    _ name: String, sum: Bool, _ twelve: Double?, _ amount: (Amounts) -> Double?
  ) -> MoneyRowView {
    MoneyRowView(
      name: name, sum: sum,
      cells: periods.map { period in
        cell(amount(period.amounts))
      }, twelve: column.text(twelve), low: PageWords.isNegative(column.text(twelve)))
  }

  func cell(_ amount: Double?) -> MoneyCellView {
    let text = amount.map { column.text($0) } ?? PageWords.absent
    return MoneyCellView(value: text, low: PageWords.isNegative(text))
  }

  private func isKnown(_ figure: Figure) -> Bool {
    page.assessed.money.trailing[figure] != nil || periods.contains { $0[figure] != nil }
  }
}
