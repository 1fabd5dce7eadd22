import AccountPlans
import Alignment
import Diagnostics

/// Names the thing of a plan that an ask is about, and says what speaks for it.
struct AboutText: Sendable {
  let content: SiteContent

  /// `R1 Vibration engineer, 320 hours, Q1 2027`; the id alone where the plan does not have it.
  func name(of id: String, account: Int) -> String {
    let plan = content.portfolio.plans[account].plan
    if let request = Self.request(id, plan.requests) {
      return text(of: plan.requests[request], content.portfolio.pools.measure(ofRequest: request, plan: account))
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
    let amount = content.words.counted(request.amount.value, measure)
    let name = String(request.id.value, " ", request.resource.value)
    return String(String(name, ", ", amount), ", ", content.words.period(request.period.value))
  }

  /// What a request rests on: its case, and what its pool has. nil for other things.
  func summary(of id: String, account: Int) -> String? {
    let plan = content.portfolio.plans[account].plan
    guard let request = Self.request(id, plan.requests) else { return nil }
    return .joined(worth(of: request, account: account), " ", PoolText(content).text(ofRequest: request, plan: account))
  }

  private func worth(of request: Int, account: Int) -> String? {
    guard content.sight.cases else { return nil }
    let words = content.words
    let assessed = content.portfolio.plans[account]
    let figures = assessed.requests[request]
    guard let npv = figures.npv else { return words.text(.decideNoCase) }
    let sharers = Self.sharers(of: request, assessed.plan.requests)
    let (worth, number) = (Argument.name(words.money(npv)), Argument.name(words.spelled(sharers)))
    guard let roi = figures.roi.map({ Argument.name(words.share($0)) }) else {
      return words.text(
        sharers > 1 ? .decideCaseSharedFree(number: number, npv: worth) : .decideCaseFree(npv: worth))
    }
    return words.text(
      sharers > 1
        ? .decideCaseShared(number: number, npv: worth, roi: roi) : .decideCase(npv: worth, roi: roi))
  }

  /// How many requests share a request's case; 0 without a shared one.
  private static func sharers(of request: Int, _ requests: [Request]) -> Int {
    requests[request].caseID.map { requests.sharing(caseID: $0.value).count } ?? 0
  }
}

extension [Request] {
  /// Indices of those that share a case: withdrawn ones do not.
  func sharing(caseID: String) -> [Int] {
    indices.filter { self[$0].caseID?.value == caseID && self[$0].state != .withdrawn }
  }
}
