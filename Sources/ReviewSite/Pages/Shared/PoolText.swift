import AccountPlans
import Alignment
import Diagnostics

/// Says what a request's pool has: capacity, granted, left, and what the other open requests ask for beside this one.
package struct PoolText: Sendable {
  let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  /// nil where the unit reserves nothing, the period has ended, or the reader does not see what is granted.
  package func text(ofRequest request: Int, plan: Int) -> String? {
    guard content.sight.pools, let pool = content.portfolio.pools.pool(ofRequest: request, plan: plan),
      let capacity = pool.capacity, !content.context.hasEnded(pool.key.period)
    else { return nil }
    return .joined(
      stock(of: pool, capacity, request, plan), "; ", contest(of: pool, max(0, capacity - pool.granted), request, plan))
  }

  /// `160 of 600 h granted, 440 left`
  private func stock(of pool: Pool, _ capacity: Double, _ request: Int, _ plan: Int) -> String {
    let asked = content.portfolio.plans[plan].plan.requests[request]
    let own = asked.state == .granted ? asked.granted?.value ?? asked.amount.value : 0
    let over = pool.granted - capacity
    let key =
      over > 1e-9 ? "pool-over" : own > 0 ? "pool-own" : pool.granted > 1e-9 ? "pool-left" : "pool-none"
    return content.words.phrase(
      key,
      [
        "granted": .number(pool.granted), "capacity": .name(amount(capacity, pool.measure)),
        "left": .number(capacity - pool.granted), "over": .number(over), "own": .number(own),
      ])
  }

  /// `these 220 compete with 720 that five accounts ask for`
  private func contest(of pool: Pool, _ left: Double, _ request: Int, _ plan: Int) -> String {
    let asked = content.portfolio.plans[plan].plan.requests[request]
    let amount = asked.amount.value
    let others = asked.isOpen ? pool.open - amount : pool.open
    let accounts = accounts(of: pool, besides: request, plan)
    let arguments: Phrase.Arguments = [
      "amount": .number(amount), "others": .number(others), "accounts": .count(accounts),
      "number": .name(content.words.spelled(accounts)),
    ]
    if asked.state == .granted {
      return content.words.phrase(accounts == 0 ? "pool-granted-alone" : "pool-granted-others", arguments)
    }
    let fits = amount + max(0, others) <= left + 1e-9
    if accounts == 0 { return content.words.phrase(fits ? "pool-alone" : "pool-alone-short", arguments) }
    return content.words.phrase(fits ? "pool-enough" : "pool-compete", arguments)
  }

  /// How many accounts have other open requests in the pool; its own where it has a second one.
  private func accounts(of pool: Pool, besides request: Int, _ plan: Int) -> Int {
    let own = content.portfolio.plans[plan].plan.requests
    guard own[request].isOpen else { return pool.openAccounts }
    let hasSecond = own.indices.contains { other in
      other != request && own[other].isOpen && own[other].unit.value == pool.key.unit
        && own[other].resource.value == pool.key.resource && own[other].period.value == pool.key.period
    }
    return hasSecond ? pool.openAccounts : pool.openAccounts - 1
  }

  private func amount(_ amount: Double, _ measure: String?) -> String {
    let number = content.words.number(amount)
    return measure.map { String(number, "\u{A0}", $0) } ?? number
  }
}
