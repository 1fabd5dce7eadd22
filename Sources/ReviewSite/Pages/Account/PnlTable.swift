import AccountPlans
import Alignment
import Diagnostics

/// The rows of an account's profit and cash flow, all in one unit of money, and the bars that stand over them.
struct PnlTable {
  let page: AccountPage
  let periods: [PeriodFigures]
  let column: MoneyColumn

  init(page: AccountPage, periods: [PeriodFigures]) {
    self.page = page
    self.periods = periods
    var amounts: [Double?] = []
    amounts.reserveCapacity(Figure.allCases.count * (periods.count + 1))
    for figure in Figure.allCases {
      amounts.append(page.assessed.money.trailing[figure])
      for period in periods { amounts.append(period[figure]) }
    }
    column = MoneyColumn(amounts, words: page.words)
  }

  func figures() -> [MoneyRowView] {
    let words = page.words
    let trailing = page.assessed.money.trailing
    var rows = [row(words.text("revenue"), sum: true, trailing[.revenue]) { $0[.revenue] }]
    let costs: [(Figure, String)] = [
      (.target, "account-target"), (.cogs, "account-cogs"), (.costToServe, "account-cost-to-serve"),
      (.kamCost, "account-kam-cost"),
    ]
    for (figure, key) in costs where isKnown(figure) {
      rows.append(row(words.text(key), sum: false, trailing[figure]) { $0[figure] })
    }
    rows.append(row(words.text("contribution"), sum: true, trailing.contribution) { $0.contribution })
    rows.append(
      MoneyRowView(
        name: words.text("margin"), sum: false,
        cells: periods.map { period in
          let margin = period.amounts.margin
          return MoneyCellView(
            value: margin.map { words.share($0) } ?? PageWords.absent, low: (margin ?? 0) <= -0.005)
        }, twelve: words.share(trailing.margin), low: (trailing.margin ?? 0) <= -0.005))
    return rows
  }

  /// nil where nothing is known of cash.
  func cash() -> CashView? {
    guard isKnown(.cashIn) || isKnown(.cashOut) else { return nil }
    let words = page.words
    let trailing = page.assessed.money.trailing
    let scale = CashBars(periods.compactMap(\.amounts.netCash))
    let bars = periods.map { period in
      let net = period.amounts.netCash
      return CashBarView(
        alt: alt(period, net), flow: net.map(scale.bar), zero: scale.zero)
    }
    return CashView(
      bars: bars,
      figures: [
        row(words.text("account-cash-in"), sum: false, trailing[.cashIn]) { $0[.cashIn] },
        row(words.text("account-cash-out"), sum: false, trailing[.cashOut]) { $0[.cashOut] },
        row(words.text("net-cash"), sum: true, trailing.netCash) { $0.netCash },
      ])
  }

  func revenueBars() -> [RevenueBarView] {
    let previous = periods.map { period in
      page.assessed.money.periods.first { other in
        other.firstMonth == period.firstMonth - 12 && other.period.length == period.period.length
      }?[.revenue]
    }
    var amounts: [Double] = []
    amounts.reserveCapacity(3 * periods.count)
    for case let amount? in previous { amounts.append(amount) }
    for period in periods {
      if let revenue = period[.revenue] { amounts.append(revenue) }
      if let target = period[.target] { amounts.append(target) }
    }
    let scale = MoneyBars(amounts)
    return zip(periods, previous).map { period, previous in
      RevenueBarView(
        alt: alt(period, period[.revenue]), previous: previous.map(scale.bar), revenue: period[.revenue].map(scale.bar),
        contribution: period.amounts.contribution.map(scale.signedBar), target: period[.target].map(scale.bar))
    }
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
        let amount = amount(period.amounts)
        return MoneyCellView(value: amount.map { column.text($0) } ?? PageWords.absent, low: (amount ?? 0) < 0)
      }, twelve: column.text(twelve), low: (twelve ?? 0) < 0)
  }

  private func isKnown(_ figure: Figure) -> Bool {
    page.assessed.money.trailing[figure] != nil || periods.contains { $0[figure] != nil }
  }
}
