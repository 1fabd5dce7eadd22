import AccountPlans
import Alignment
import Diagnostics

/// The business case of a request: its own, or the one of the plan that it shares.
struct CaseInputs {
  let investment: Located<Double>?
  let cashFlows: Located<[Located<Double>]>?
  let probability: Located<Double>?
  /// The id of a shared case; nil for the request's own.
  let id: String?
  let at: SourceRange

  /// nil for a request without a case, and for a withdrawn one that names a case.
  init?(_ request: Request, of plan: Shared<AccountPlan>) {
    if let name = request.caseID {
      guard request.state != .withdrawn, let shared = plan.cases.first(where: { $0.id.value == name.value }) else {
        return nil
      }
      investment = shared.investment
      cashFlows = shared.cashFlows
      probability = shared.probability
      id = shared.id.value
      at = shared.at
    } else {
      guard request.hasOwnCase else { return nil }
      investment = request.investment
      cashFlows = request.cashFlows
      probability = request.probability
      id = nil
      at = request.at
    }
  }

  /// The keys that are left out, without which nothing is computed.
  var missing: [String] {
    [
      investment == nil ? "investment" : nil, cashFlows?.value.isEmpty ?? true ? "cash_flows" : nil,
      probability == nil ? "probability" : nil,
    ].compactMap { $0 }
  }
}
