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
    let left = max(0, capacity - pool.granted)
    return .joined(stock(of: pool, capacity, request, plan), "; ", contest(of: pool, left, request, plan))
  }

  /// `160 of 600 h granted, 440 left`
  private func stock(of pool: Pool, _ capacity: Double, _ request: Int, _ plan: Int) -> String {
    let asked = content.portfolio.plans[plan].plan.requests[request]
    let own = asked.state == .granted ? asked.granted?.value ?? asked.amount.value : 0
    let over = pool.granted - capacity
    let key =
      capacity < 1e-9 && pool.granted < 1e-9
      ? "pool-empty"
      : over > 1e-9 ? "pool-over" : own > 0 ? "pool-own" : pool.granted > 1e-9 ? "pool-left" : "pool-none"
    return content.words.phrase(
      key,
      [
        "granted": .number(pool.granted), "capacity": .name(content.words.counted(capacity, pool.measure)),
        "left": .number(capacity - pool.granted), "over": .number(over), "own": .number(own),
      ])
  }

  /// `these 220 compete with 720 that five accounts ask for; 50 more are asked for here.`
  private func contest(of pool: Pool, _ left: Double, _ request: Int, _ plan: Int) -> String {
    let words = content.words
    let requests = content.portfolio.plans[plan].plan.requests
    let asked = requests[request]
    let contest = Contest(pool, besides: request, plan: plan, requests: requests)
    let arguments: Phrase.Arguments = [
      "amount": .number(asked.amount.value), "others": .number(contest.others), "accounts": .count(contest.accounts),
      "number": .name(words.spelled(contest.accounts)), "own": .number(contest.own),
    ]
    let hasOwn = contest.own > 1e-9
    let own = hasOwn ? words.phrase("pool-own-more", arguments) : nil
    if asked.state == .granted {
      if contest.accounts == 0 { return own ?? words.phrase("pool-granted-alone", arguments) }
      return .joined(words.phrase("pool-granted-others", arguments), " ", own) ?? ""
    }
    let fits = asked.amount.value + contest.others + contest.own <= left + 1e-9
    if contest.accounts == 0 {
      let key = hasOwn ? "pool-alone-own" : "pool-alone"
      return words.phrase(fits ? key : "\(key)-short", arguments)
    }
    return .joined(words.phrase(fits ? "pool-enough" : "pool-compete", arguments), " ", own) ?? ""
  }
}
