import AccountPlans
import Diagnostics

/// The business case of a request: its own, or the part that it has in one of the plan's.
package struct RequestCase: Sendable {
  package let investment: Located<Double>?
  package let cashFlows: Located<[Located<Double>]>?
  package let probability: Located<Double>?
  /// The id of a shared case; nil for the request's own.
  package let id: String?
  package let at: SourceRange
  /// How many requests share it.
  package let sharers: Int
  /// Of its value, 0 to 1.
  package let share: Double

  /// The cases of a plan's requests, parallel to them; nil for a request without one, and for a withdrawn one that names
  /// one.
  package static func all(of plan: Shared<AccountPlan>) -> [RequestCase?] {
    let cases = plan.requests.map { request in
      request.state == .withdrawn ? nil : plan.cases.firstIndex { $0.id.value == request.caseID?.value }
    }
    var sharers = Array(repeating: 0, count: plan.cases.count)
    for case let index? in cases { sharers[index] += 1 }
    return zip(plan.requests, cases).map { request, index in
      if let index { return RequestCase(plan.cases[index], of: request, sharers: sharers[index]) }
      return request.caseID == nil && request.hasOwnCase ? RequestCase(own: request) : nil
    }
  }

  private init(_ shared: BusinessCase, of request: Request, sharers: Int) {
    investment = shared.investment
    cashFlows = shared.cashFlows
    probability = shared.probability
    id = shared.id.value
    at = shared.at
    self.sharers = sharers
    share = request.share?.value ?? 1 / Double(sharers)
  }

  private init(own request: Request) {
    investment = request.investment
    cashFlows = request.cashFlows
    probability = request.probability
    id = nil
    at = request.at
    sharers = 1
    share = 1
  }

  /// Of the whole case; nil where a number is left out. `rate` is the site's currency for one unit of the plan's.
  package func figures(
    rate: Double?, discountRate: Double, record: (CaseFigures.Year) -> Void = { _ in }
  ) -> CaseFigures? {
    guard let rate else { return nil }
    return CaseFigures(
      investment: investment.map { $0.value * rate }, cashFlows: cashFlows?.value.map { $0.value * rate },
      probability: probability?.value, discountRate: discountRate, record: record)
  }
}
