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
    return zip(plan.requests, RequestCase.all(of: plan)).map { request, own in
      RequestFigures(
        own?.figures(rate: rate, discountRate: context.site.discountRate), share: own?.share ?? 1,
        amount: request.amount.value)
    }
  }
}
