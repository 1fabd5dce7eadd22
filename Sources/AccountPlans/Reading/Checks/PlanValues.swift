import Diagnostics
import FrontMatter

/// Judges values of a plan that contradict one another.
struct PlanValues {
  let site: Site
  /// Rates are not judged where site.yaml has a fault.
  let judgesRates: Bool
  /// The key paths of what was told already: nothing is said of what could not be read of them.
  let unread: Set<String>

  func check(_ plan: Shared<AccountPlan>, _ faults: inout FaultLog) {
    PlanIDs(plan.value).noteDuplicates(&faults)
    if judgesRates { checkRates(plan, &faults) }
    for index in plan.requests.indices { check(plan.requests[index], &faults) }
    guard !plan.isPartial, !unread.contains(where: { $0.hasPrefix("requests") }) else { return }
    for index in plan.cases.indices { checkShares(of: plan.cases[index].id, in: plan, &faults) }
  }

  private func checkRates(_ plan: Shared<AccountPlan>, _ faults: inout FaultLog) {
    if let currency = plan.currency { checkRate(currency, "currency", &faults) }
    for index in plan.financials.indices {
      if let currency = plan.financials[index].currency { checkRate(currency, "financials.currency", &faults) }
    }
  }

  private func checkRate(_ currency: Located<String>, _ path: String, _ faults: inout FaultLog) {
    guard site.rate(of: currency.value) == nil else { return }
    faults.note(
      .rateMissing, .rateMissingCurrency(currency: .name(currency.value), site: .name(site.currency)), item: path,
      at: currency.at,
      suggestion: NearMiss.suggestion(for: currency.value, among: [site.currency] + site.exchangeRates.keys.sorted()))
  }

  private func check(_ request: borrowing Request, _ faults: inout FaultLog) {
    if let granted = request.granted, granted.value > request.amount.value + 1e-9 {
      faults.note(
        .valueInvalid, .valueInvalidGranted(granted: .number(granted.value), amount: .number(request.amount.value)),
        item: "requests.granted", at: granted.at)
    }
    if request.caseID != nil, request.hasOwnCase {
      let at = request.investment?.at ?? request.cashFlows?.at ?? request.probability?.at ?? request.at
      faults.note(
        .valueInvalid, .valueInvalidCaseTwice(request: .name(request.id.value)), item: "requests.case", at: at)
    }
  }

  /// Of the requests of one case either none has a share, or all have and they add up to 1.
  private func checkShares(of id: Located<String>, in plan: Shared<AccountPlan>, _ faults: inout FaultLog) {
    let requests = plan.requests.indices.filter {
      plan.requests[$0].caseID?.value == id.value && plan.requests[$0].state != .withdrawn
    }
    let shares = requests.compactMap { plan.requests[$0].share?.value }
    guard !shares.isEmpty else { return }
    let path = "cases.share"
    if shares.count < requests.count {
      let without = requests.filter { plan.requests[$0].share == nil }.map { plan.requests[$0].id.value }
      faults.note(
        .valueInvalid, .valueInvalidSharesSome(case: .name(id.value), requests: .names(without)), item: path, at: id.at)
    } else if abs(shares.reduce(0, +) - 1) > 1e-6 {
      faults.note(
        .valueInvalid, .valueInvalidSharesSum(case: .name(id.value), sum: .number(shares.reduce(0, +))), item: path,
        at: id.at)
    }
  }
}
