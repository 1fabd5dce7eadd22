import AccountPlans
import Diagnostics

/// What is asked of a request's pool beside it and waits for a decision.
package struct Contest: Hashable, Sendable {
  /// What other active accounts ask for.
  package let others: Double
  /// How many they are.
  package let accounts: Int
  /// What the account itself asks for beside the request.
  package let own: Double

  /// `requests` are those of the plan at the index `plan`, an account that is not active among them.
  package init(_ pool: Pool, besides request: Int, plan: Int, requests: [Request]) {
    var ofPlan = 0.0
    var own = 0.0
    var isAsking = false
    for member in pool.members(of: plan) where requests[member.request].isOpen {
      isAsking = true
      ofPlan += requests[member.request].amount.value
      if member.request != request { own += requests[member.request].amount.value }
    }
    self.own = own
    accounts = pool.openAccounts - (isAsking ? 1 : 0)
    // Taking away leaves a trace of what was added where nobody else asks.
    others = accounts == 0 ? 0 : pool.open - ofPlan
  }
}

extension Pools {
  /// nil where no active account asks there and there is no capacity.
  package func contest(ofRequest request: Int, plan: Int, requests: [Request]) -> Contest? {
    pool(ofRequest: request, plan: plan).map { Contest($0, besides: request, plan: plan, requests: requests) }
  }
}
