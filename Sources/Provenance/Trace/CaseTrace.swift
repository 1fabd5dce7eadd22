import AccountPlans
import Alignment
import Diagnostics

/// The business case of a request: its inputs, the discounting year by year, and each figure.
struct CaseTrace: Explanation {
  let subject: TraceSubject
  /// In the plan.
  let request: Int
  /// nil: all of them.
  var figure: RequestFigure?

  private var asked: Request { subject.plan.requests[request] }
  private var figures: RequestFigures { subject.assessed.requests[request] }

  func write(into report: inout Report) {
    let words = subject.words
    for figure in figure.map({ [$0] }) ?? RequestFigure.ofCase {
      report.paragraph(words.say("trace.request.\(figure.rawValue)"))
    }
    guard let inputs = CaseInputs(asked, of: subject.plan) else {
      let isWithdrawn = asked.caseID != nil
      return report.heading(words.say(isWithdrawn ? "trace.case.withdrawn" : "trace.case.none"))
    }
    report.heading(
      inputs.id.map { words.say("trace.case.shared", ["id": .name($0), "place": .name(words.place(inputs.at))]) }
        ?? words.say("trace.case.own"))
    writeInputs(inputs, into: &report)
    guard inputs.missing.isEmpty, let worth = figures.caseFigures else {
      return report.note(words.say("trace.case.lacks", ["missing": .names(inputs.missing)]))
    }
    writeYears(inputs, npv: worth.npv, into: &report)
  }

  private func writeInputs(_ inputs: CaseInputs, into report: inout Report) {
    let words = subject.words
    let site = subject.context.site
    let rate = subject.context.rate(of: subject.plan) ?? 0
    var table = Table([.text(), .number(words.say("trace.value")), .text(), .text(words.say("trace.place"))])
    func money(_ name: String, _ value: Located<Double>) {
      table.add(name, words.number(value.value * rate), subject.currency, words.place(value.at))
    }
    if let investment = inputs.investment { money("investment (I)", investment) }
    if let probability = inputs.probability {
      table.add("probability (p)", words.number(probability.value), "", words.place(probability.at))
    }
    table.add("discount_rate (r)", words.number(site.discountRate), "", words.origin(site.file.discountRate?.at))
    if rate != 1 {
      table.add(
        words.say("trace.rate"), words.number(rate), "\(subject.currency)/\(subject.planCurrency)",
        words.origin(subject.ratePlace(of: subject.planCurrency)))
    }
    table.add("amount", words.number(asked.amount.value), "", words.place(asked.amount.at))
    if inputs.id != nil { addShare(to: &table) }
    report.table(table)
  }

  private func addShare(to table: inout Table) {
    let words = subject.words
    if let share = asked.share {
      table.add("share", words.number(share.value), "", words.place(share.at))
    } else {
      let sharers = subject.plan.requests.count { $0.caseID?.value == asked.caseID?.value && $0.state != .withdrawn }
      table.add(
        "share", words.number(1 / Double(sharers)), "", words.say("trace.case.equal", ["count": .count(sharers)]))
    }
  }

  private func writeYears(_ inputs: CaseInputs, npv: Double, into report: inout Report) {
    let words = subject.words
    let rate = subject.context.rate(of: subject.plan) ?? 0
    let probability = inputs.probability?.value ?? 0
    let discount = 1 + subject.context.site.discountRate
    var table = Table([
      .number(words.say("trace.year")), .number("CF"), .number("p·CF"), .number("Σ p·CF"), .number("(1+r)^t"),
      .number("CF/(1+r)^t"), .text(words.say("trace.place")),
    ])
    var (factor, flows, present) = (1.0, 0.0, 0.0)
    for (year, flow) in (inputs.cashFlows?.value ?? []).enumerated() {
      let value = flow.value * rate
      factor *= discount
      flows += value
      present += value / factor
      table.add(
        "\(year + 1)", words.number(value, decimals: 2), words.number(probability * value, decimals: 2),
        words.number(probability * flows, decimals: 2), words.number(factor),
        words.number(value / factor, decimals: 2), words.place(flow.at))
    }
    table.add(
      words.say("trace.sum"), words.number(flows, decimals: 2), words.number(probability * flows, decimals: 2), "", "",
      words.number(present, decimals: 2))
    report.heading(words.say("trace.case.years", ["currency": .name(subject.currency)]))
    report.table(table)
    report.note(
      words.say(
        "trace.case.npv",
        [
          "p": .name(words.number(probability)), "present": .name(words.number(present, decimals: 2)),
          "investment": .name(words.number((inputs.investment?.value ?? 0) * rate, decimals: 2)),
          "npv": .name(words.number(npv, decimals: 2)),
        ]))
    if inputs.id != nil {
      report.note(words.say("trace.case.share", ["npv": .name(words.number(figures.npv, decimals: 2))]))
    }
  }
}
