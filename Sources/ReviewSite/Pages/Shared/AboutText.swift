import AccountPlans
import Alignment
import Diagnostics

/// Names the thing of a plan that an ask is about, and says what speaks for it.
struct AboutText: Sendable {
  let content: SiteContent

  /// `R1 Vibration engineer, 320 hours, Q1 2027`; the id alone where the plan does not have it.
  func name(of id: String, place: Int) -> String {
    let plan = content.portfolio.plans[place].plan
    if let request = Self.request(id, plan.requests) {
      return text(of: plan.requests[request], content.portfolio.pools.measure(ofRequest: request, plan: place))
    }
    return Self.text(of: id, plan).map { String(id, " ", $0) } ?? id
  }

  private static func text(of id: String, _ plan: Shared<AccountPlan>) -> String? {
    if let found = plan.objectives.first(where: { $0.id.value == id }) { return found.text.value }
    if let found = plan.promises.first(where: { $0.id.value == id }) { return found.promise.value }
    if let found = plan.actions.first(where: { $0.id.value == id }) { return found.text.value }
    if let found = plan.cases.first(where: { $0.id.value == id }) { return found.text?.value }
    return plan.risks.first { $0.id.value == id }?.text.value
  }

  private static func request(_ id: String, _ requests: [Request]) -> Int? {
    requests.indices.first { requests[$0].id.value == id }
  }

  private func text(of request: borrowing Request, _ measure: String?) -> String {
    let amount = amount(request.amount.value, measure)
    let name = String(request.id.value, " ", request.resource.value)
    return String(String(name, ", ", amount), ", ", content.words.period(request.period.value))
  }

  /// What a request rests on: its case, and who else wants the same. nil for other things.
  func summary(of id: String, place: Int) -> String? {
    let assessed = content.portfolio.plans[place]
    guard let request = Self.request(id, assessed.plan.requests) else { return nil }
    return .joined(worth(of: assessed.requests[request]), " ", rivals(of: request, place: place)) ?? ""
  }

  private func worth(of figures: borrowing RequestFigures) -> String? {
    let words = content.words
    guard let npv = figures.npv else {
      return content.context.hides("requests.investment") ? nil : words.text("decide-no-case")
    }
    let money = Argument.name(words.money(npv))
    guard let roi = figures.roi else { return words.phrase("decide-case-free", ["npv": money]) }
    return words.phrase("decide-case", ["npv": money, "roi": .share(roi)])
  }

  /// nil where the unit reserves nothing.
  private func rivals(of request: Int, place: Int) -> String? {
    guard let pool = content.portfolio.pools.pool(ofRequest: request, plan: place), let capacity = pool.capacity else {
      return nil
    }
    let rivals = content.portfolio.pools.rivals(ofRequest: request, plan: place)
    return content.words.phrase(
      rivals > 0 ? "decide-rivals" : "decide-no-rivals",
      ["rivals": .count(rivals), "demand": .number(pool.demand), "capacity": .name(amount(capacity, pool.measure))])
  }

  private func amount(_ amount: Double, _ measure: String?) -> String {
    let number = content.words.number(amount)
    return measure.map { String(number, "\u{A0}", $0) } ?? number
  }
}
