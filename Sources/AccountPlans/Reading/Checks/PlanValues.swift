import Diagnostics
import FrontMatter

/// Judges values of a plan that contradict one another.
struct PlanValues {
  let site: Site
  /// Rates are not judged where site.yaml has a fault.
  let judgesRates: Bool

  func check(_ plan: AccountPlan, _ faults: inout FaultLog) {
    PlanIDs(plan).noteDuplicates(&faults)
    if judgesRates { checkRates(plan, &faults) }
    for request in plan.requests { check(request, &faults) }
    for businessCase in plan.cases { checkShares(of: businessCase, in: plan, &faults) }
  }

  private func checkRates(_ plan: AccountPlan, _ faults: inout FaultLog) {
    if let currency = plan.currency { checkRate(currency, "currency", &faults) }
    for entry in plan.financials {
      if let currency = entry.currency { checkRate(currency, "financials.currency", &faults) }
    }
  }

  private func checkRate(_ currency: Located<String>, _ path: String, _ faults: inout FaultLog) {
    guard site.rate(of: currency.value) == nil else { return }
    faults.path = path.split(separator: ".").map(String.init)
    faults.note(
      .rateMissing, "currency", at: currency.at, ["currency": .name(currency.value), "site": .name(site.currency)],
      suggestion: NearMiss.suggestion(for: currency.value, among: [site.currency] + site.exchangeRates.keys.sorted()))
    faults.path = []
  }

  private func check(_ request: Request, _ faults: inout FaultLog) {
    if let granted = request.granted, granted.value > request.amount.value + 1e-9 {
      faults.path = ["requests", "granted"]
      faults.note(
        .valueInvalid, "granted", at: granted.at,
        ["granted": .number(granted.value), "amount": .number(request.amount.value)])
    }
    if request.caseID != nil, request.hasOwnCase {
      let at = request.investment?.at ?? request.cashFlows?.at ?? request.probability?.at ?? request.at
      faults.path = ["requests", "case"]
      faults.note(.valueInvalid, "case-twice", at: at, ["request": .name(request.id.value)])
    }
    faults.path = []
  }

  /// Of the requests of one case either none has a share, or all have and they add up to 1.
  private func checkShares(of businessCase: BusinessCase, in plan: AccountPlan, _ faults: inout FaultLog) {
    let requests = plan.requests.filter {
      $0.caseID?.value == businessCase.id.value && $0.state != .withdrawn
    }
    let shares = requests.compactMap { $0.share?.value }
    guard !shares.isEmpty else { return }
    faults.path = ["cases", "share"]
    if shares.count < requests.count {
      let without = requests.filter { $0.share == nil }.map(\.id.value)
      faults.note(
        .valueInvalid, "shares-some", at: businessCase.id.at,
        ["case": .name(businessCase.id.value), "requests": .names(without)])
    } else if abs(shares.reduce(0, +) - 1) > 1e-6 {
      faults.note(
        .valueInvalid, "shares-sum", at: businessCase.id.at,
        ["case": .name(businessCase.id.value), "sum": .number(shares.reduce(0, +))])
    }
    faults.path = []
  }
}
