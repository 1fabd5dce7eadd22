import AccountPlans
import Alignment
import Diagnostics

/// The other accounts that ask for the same resource in the same period.
struct RivalsTrace: Explanation {
  let subject: TraceSubject
  /// In the plan.
  let request: Int

  func write(into report: inout Report) {
    let words = subject.words
    let asked = subject.plan.requests[request]
    report.paragraph(words.say(.traceRivalsFormula))
    report.heading(
      words.say(
        .traceRivalsHeading(
          unit: .name(asked.unit.value), resource: .name(asked.resource.value),
          period: .name(asked.period.value.description))))
    var table = Table([
      .text(words.say(.traceAccount)), .text(words.say(.traceRequest)), .number(words.say(.traceAmount)),
      .text(words.say(.traceStatus)), .text(words.say(.tracePlace)),
    ])
    let pools = subject.portfolio.pools
    let pool = pools.pool(ofRequest: request, plan: subject.index)
    for account in pools.contenders(ofRequest: request, plan: subject.index) where account != subject.index {
      let rival = subject.portfolio.plans[account]
      for member in pool?.members(of: account) ?? [] {
        let request = rival.plan.requests[member.request]
        guard request.state != .withdrawn else { continue }
        table.add(
          rival.id, request.id.value, words.number(request.amount.value),
          words.say(.status, request.state.rawValue), words.place(request.at))
      }
    }
    if table.isEmpty { report.note(words.say(.traceNone)) } else { report.table(table) }
  }
}
