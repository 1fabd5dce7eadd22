import AccountPlans
import Alignment
import Diagnostics

/// Names the thing of a plan that an ask is about, and says what speaks for it.
struct AboutText: Sendable {
  let content: SiteContent

  /// `R1 Vibration engineer, 320 hours, Q1 2027`; the id alone where the plan does not have it.
  func name(of id: String, place: Int) -> String {
    let plan = content.portfolio.plans[place].plan
    if let request = plan.requests.firstIndex(where: { $0.id.value == id }) {
      return self.request(request, place: place)
    }
    return Self.text(of: id, plan).map { "\(id) \($0)" } ?? id
  }

  private static func text(of id: String, _ plan: Shared<AccountPlan>) -> String? {
    if let found = plan.objectives.first(where: { $0.id.value == id }) { return found.text.value }
    if let found = plan.promises.first(where: { $0.id.value == id }) { return found.promise.value }
    if let found = plan.actions.first(where: { $0.id.value == id }) { return found.text.value }
    if let found = plan.cases.first(where: { $0.id.value == id }) { return found.text?.value }
    return plan.risks.first { $0.id.value == id }?.text.value
  }

  private func request(_ request: Int, place: Int) -> String {
    let asked = content.portfolio.plans[place].plan.requests[request]
    let amount = amount(asked.amount.value, content.portfolio.pools.pool(ofRequest: request, plan: place))
    return "\(asked.id.value) \(asked.resource.value), \(amount), \(content.words.period(asked.period.value))"
  }

  /// What a request rests on: its case, and who else wants the same. nil for other things.
  func summary(of id: String, place: Int) -> String? {
    let assessed = content.portfolio.plans[place]
    guard let request = assessed.plan.requests.firstIndex(where: { $0.id.value == id }) else { return nil }
    let words = content.words
    var sentences: [String] = []
    let figures = assessed.requests[request]
    if let npv = figures.npv {
      let money = words.money(npv)
      sentences.append(
        figures.roi.map { words.phrase("decide-case", ["npv": .name(money), "roi": .share($0)]) }
          ?? words.phrase("decide-case-free", ["npv": .name(money)]))
    } else if !content.context.hides("requests.investment") {
      sentences.append(words.text("decide-no-case"))
    }
    if let pool = content.portfolio.pools.pool(ofRequest: request, plan: place), let capacity = pool.capacity {
      let rivals = content.portfolio.pools.rivals(ofRequest: request, plan: place)
      sentences.append(
        words.phrase(
          rivals > 0 ? "decide-rivals" : "decide-no-rivals",
          [
            "rivals": .count(rivals), "demand": .number(pool.demand), "capacity": .name(amount(capacity, pool)),
          ]))
    }
    return sentences.joined(separator: " ")
  }

  private func amount(_ amount: Double, _ pool: Pool?) -> String {
    let number = content.words.number(amount)
    return pool?.measure.map { "\(number)\u{A0}\($0)" } ?? number
  }
}
