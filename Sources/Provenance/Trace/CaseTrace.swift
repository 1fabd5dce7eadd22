import AccountPlans
import Alignment
import Diagnostics
import Figures

/// The business case of a request: its inputs, the discounting year by year, and each figure.
struct CaseTrace: Explanation {
  let subject: TraceSubject
  /// In the plan.
  let request: Int
  /// nil: all of them.
  let formula: Phrase?

  private var asked: Request { subject.plan.requests[request] }
  private var figures: RequestFigures { subject.assessed.requests[request] }

  func write(into report: inout Report) {
    let words = subject.words
    for formula in formula.map({ [$0] }) ?? Self.formulas { report.paragraph(words.say(formula)) }
    guard let inputs = RequestCase.all(of: subject.plan)[request] else {
      let isWithdrawn = asked.caseID != nil
      return report.heading(words.say(isWithdrawn ? .traceCaseWithdrawn : .traceCaseNone))
    }
    report.heading(
      inputs.id.map { words.say(.traceCaseShared(id: .name($0), place: .name(words.place(inputs.at)))) }
        ?? words.say(.traceCaseOwn))
    writeInputs(inputs, into: &report)
    var years: [CaseFigures.Year] = []
    let worth = inputs.figures(
      rate: subject.context.rate(of: subject.plan), discountRate: subject.context.site.discountRate
    ) { years.append($0) }
    guard let worth, let last = years.last else {
      return report.note(words.say(.traceCaseLacks(missing: .names(inputs.missing))))
    }
    writeYears(years, last, of: inputs, into: &report)
    writeValue(worth, present: last.present, of: inputs, into: &report)
  }

  /// Of all figures that stand on a case.
  private static let formulas = FigureDefinitions.requests.figures.compactMap { figure -> Phrase? in
    guard case .businessCase(let formula) = figure.origin else { return nil }
    return formula
  }

  private func writeInputs(_ inputs: RequestCase, into report: inout Report) {
    let words = subject.words
    let site = subject.context.site
    let rate = subject.context.rate(of: subject.plan) ?? 0
    var table = Table([.text(), .number(words.say(.traceValue)), .text(), .text(words.say(.tracePlace))])
    if let investment = inputs.investment {
      table.add("investment (I)", words.number(investment.value * rate), subject.currency, words.place(investment.at))
    }
    if let probability = inputs.probability {
      table.add("probability (p)", words.number(probability.value), "", words.place(probability.at))
    }
    table.add("discount_rate (r)", words.number(site.discountRate), "", words.origin(site.file.discountRate?.at))
    if rate != 1 {
      table.add(
        words.say(.traceRate), words.number(rate), "\(subject.currency)/\(subject.planCurrency)",
        words.origin(subject.rateSource(of: subject.planCurrency)))
    }
    table.add("amount", words.number(asked.amount.value), "", words.place(asked.amount.at))
    if inputs.id != nil { addShare(of: inputs, to: &table) }
    report.table(table)
  }

  private func addShare(of inputs: RequestCase, to table: inout Table) {
    let words = subject.words
    let source =
      asked.share.map { words.place($0.at) } ?? words.say(.traceCaseEqual(count: .count(inputs.sharers)))
    table.add("share", words.number(inputs.share), "", source)
  }

  private func writeYears(
    _ years: [CaseFigures.Year], _ last: CaseFigures.Year, of inputs: RequestCase, into report: inout Report
  ) {
    let words = subject.words
    func money(_ value: Double) -> String { words.number(value, decimals: 2) }
    var table = Table([
      .number(words.say(.traceYear)), .number("CF"), .number("p·CF"), .number("Σ p·CF"), .number("(1+r)^t"),
      .number("CF/(1+r)^t"), .text(words.say(.tracePlace)),
    ])
    for (index, year) in years.enumerated() {
      table.add(
        "\(index + 1)", money(year.flow), money(year.expected), money(year.cumulative), words.number(year.factor),
        money(year.discounted), words.place(inputs.cashFlows?.value[index].at))
    }
    table.add(words.say(.traceSum), money(last.flows), money(last.cumulative), "", "", money(last.present))
    report.heading(words.say(.traceCaseYears(currency: .name(subject.currency))))
    report.table(table)
  }

  private func writeValue(_ worth: CaseFigures, present: Double, of inputs: RequestCase, into report: inout Report) {
    let words = subject.words
    let rate = subject.context.rate(of: subject.plan) ?? 0
    report.note(
      words.say(
        .traceCaseNpv(
          p: .name(words.number(inputs.probability?.value)), present: .name(words.number(present, decimals: 2)),
          investment: .name(words.number((inputs.investment?.value ?? 0) * rate, decimals: 2)),
          npv: .name(words.number(worth.npv, decimals: 2)))))
    if inputs.id != nil {
      report.note(words.say(.traceCaseShare(npv: .name(words.number(figures.npv, decimals: 2)))))
    }
  }
}

extension RequestCase {
  /// The keys that are left out, without which nothing is computed.
  fileprivate var missing: [String] {
    [
      investment == nil ? "investment" : nil, cashFlows?.value.isEmpty ?? true ? "cash_flows" : nil,
      probability == nil ? "probability" : nil,
    ].compactMap { $0 }
  }
}
