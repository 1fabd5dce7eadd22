import AccountPlans
import Alignment
import Diagnostics

/// A figure of the account's profit and cash flow: its formula, the window, and every period that it stands on.
struct MoneyTrace: Explanation {
  enum Kind {
    /// The window alone.
    case window
    /// Of these sums.
    case trailing([Figure])
    case growth, attainment, shareOfWallet
  }

  let subject: TraceSubject
  let kind: Kind
  let formula: Phrase

  func write(into report: inout Report) {
    report.paragraph(subject.words.say(formula))
    guard let window = writeWindow(into: &report) else { return }
    writeRates(into: &report)
    switch kind {
    case .window: break
    case .attainment: AttainmentTrace(subject: subject, months: window).write(into: &report)
    case .growth:
      let earlier = AccountMoney.months(before: window)
      let sums = [TrailingSum(subject, .revenue, months: window), TrailingSum(subject, .revenue, months: earlier)]
      write(
        zip(sums, [Phrase.traceMoneyRevenueNow, .traceMoneyRevenueBefore]).map { ($0, subject.say($1)) },
        into: &report)
    case .trailing(let figures):
      let sums = figures.map { TrailingSum(subject, $0, months: window) }
      write(sums.map { ($0, $0.figure.key) }, into: &report)
    case .shareOfWallet:
      write([(TrailingSum(subject, .revenue, months: window), Figure.revenue.key)], together: true, into: &report)
      writeSpend(into: &report)
    }
  }

  private func write(_ sums: [(sum: TrailingSum, name: String)], together: Bool = false, into report: inout Report) {
    for (sum, name) in sums { sum.write(heading: name, into: &report) }
    guard together || sums.count > 1 else { return }
    var table = Table([.text(), .number(subject.currency)])
    for (sum, name) in sums { table.add(name, subject.words.number(sum.sum.value)) }
    report.heading(subject.say(.traceMoneyTogether))
    report.table(table)
  }

  /// The window in words; nil where there is none.
  private func writeWindow(into report: inout Report) -> Range<Int>? {
    let money = subject.assessed.money
    guard let window = money.window, let newest = money.newestClosed else {
      report.paragraph(subject.say(.traceWindowNone(date: .day(subject.context.asOf))))
      return nil
    }
    report.paragraph(
      subject.say(
        .traceWindow(
          from: .day(Day.first(ofMonthNumber: window.lowerBound)), to: .day(newest.lastDay),
          period: .name(newest.period.description), date: .day(subject.context.asOf))))
    return window
  }

  private func writeRates(into report: inout Report) {
    let rows = subject.plan.financials.compactMap { $0.currency?.value }
    let currencies = Set(rows + [subject.planCurrency]).subtracting([subject.currency]).sorted()
    for currency in currencies {
      guard let rate = subject.context.site.rate(of: currency) else { continue }
      report.paragraph(
        subject.say(
          .traceExchange(
            currency: .name(currency), rate: .name(subject.words.number(rate)), own: .name(subject.currency),
            place: .name(subject.words.origin(subject.rateSource(of: currency))))))
    }
  }

  private func writeSpend(into report: inout Report) {
    guard let spend = subject.plan.categorySpend else {
      return report.note(subject.say(.traceMoneyNoSpend))
    }
    let rate = subject.context.rate(of: subject.plan)
    report.note(
      subject.say(
        .traceMoneySpend(
          spend: .name(subject.words.number(rate.map { spend.value * $0 })), currency: .name(subject.currency),
          place: .name(subject.words.place(spend.at)))))
  }
}
