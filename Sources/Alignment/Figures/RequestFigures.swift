import AccountPlans
import Diagnostics

/// What a request's business case is worth, in the site's currency.
package struct RequestFigures: Sendable {
  /// Of the whole case, own or shared; nil where it has no figures.
  package let caseFigures: CaseFigures?
  /// The request's share of the case's value.
  package let npv: Double?
  /// NPV for one unit of the amount.
  package let valueDensity: Double?

  package var roi: Double? { caseFigures?.roi }
  package var payback: Double? { caseFigures?.payback }
  package var profitabilityIndex: Double? { caseFigures?.profitabilityIndex }
  package var breakEven: Double? { caseFigures?.breakEven }

  private init(_ figures: CaseFigures?, share: Double, amount: Double) {
    caseFigures = figures
    npv = figures.map { $0.npv * share }
    valueDensity = npv.map { $0 / amount }
  }

  /// The figures of a plan's requests, parallel to them.
  static func all(of plan: Shared<AccountPlan>, context: AssessmentContext) -> [RequestFigures] {
    guard !plan.requests.isEmpty else { return [] }
    let rate = context.rate(of: plan)
    func figures(_ investment: Located<Double>?, _ flows: Located<[Located<Double>]>?, _ probability: Located<Double>?)
      -> CaseFigures?
    {
      guard let rate else { return nil }
      return CaseFigures(
        investment: investment.map { $0.value * rate }, cashFlows: flows?.value.map { $0.value * rate },
        probability: probability?.value, discountRate: context.site.discountRate)
    }
    let shared = plan.cases.map { figures($0.investment, $0.cashFlows, $0.probability) }
    let places = plan.requests.map { request in
      request.state == .withdrawn ? nil : plan.cases.firstIndex { $0.id.value == request.caseID?.value }
    }
    var sharers = Array(repeating: 0, count: plan.cases.count)
    for case let place? in places { sharers[place] += 1 }
    return zip(plan.requests, places).map { request, place in
      let amount = request.amount.value
      if let place {
        let share = request.share?.value ?? 1 / Double(sharers[place])
        return RequestFigures(shared[place], share: share, amount: amount)
      }
      if request.caseID != nil { return RequestFigures(nil, share: 1, amount: amount) }
      let own = figures(request.investment, request.cashFlows, request.probability)
      return RequestFigures(own, share: 1, amount: amount)
    }
  }
}
