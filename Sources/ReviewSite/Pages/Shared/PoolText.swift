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
    let (granted, all) = (Argument.number(pool.granted), Argument.name(content.words.counted(capacity, pool.measure)))
    let left = Argument.number(capacity - pool.granted)
    if capacity < 1e-9, pool.granted < 1e-9 { return content.words.text(.poolEmpty) }
    if over > 1e-9 {
      return content.words.text(.poolOver(granted: granted, capacity: all, over: .number(over)))
    }
    if own > 0 {
      return content.words.text(.poolOwn(granted: granted, capacity: all, own: .number(own), left: left))
    }
    return content.words.text(
      pool.granted > 1e-9 ? .poolLeft(granted: granted, capacity: all, left: left) : .poolNone(capacity: all))
  }

  /// `these 220 compete with 720 that five accounts ask for; 50 more are asked for here.`
  private func contest(of pool: Pool, _ left: Double, _ request: Int, _ plan: Int) -> String {
    let words = content.words
    let requests = content.portfolio.plans[plan].plan.requests
    let asked = requests[request]
    let contest = Contest(pool, besides: request, plan: plan, requests: requests)
    let (amount, mine) = (Argument.number(asked.amount.value), Argument.number(contest.own))
    let (others, rivals) = (Argument.number(contest.others), CountWords(contest.accounts, words))
    let hasOwn = contest.own > 1e-9
    let own = hasOwn ? words.text(.poolOwnMore(own: mine)) : nil
    if asked.state == .granted {
      if contest.accounts == 0 { return own ?? words.text(.poolGrantedAlone) }
      let granted = Phrase.poolGrantedOthers(number: rivals.number, accounts: rivals.count, others: others)
      return .joined(words.text(granted), " ", own) ?? ""
    }
    let fits = asked.amount.value + contest.others + contest.own <= left + 1e-9
    if contest.accounts == 0 {
      guard hasOwn else { return words.text(fits ? .poolAlone(amount: amount) : .poolAloneShort(amount: amount)) }
      return words.text(
        fits ? .poolAloneOwn(amount: amount, own: mine) : .poolAloneOwnShort(amount: amount, own: mine))
    }
    let phrase = fits ? Phrase.poolEnough : Phrase.poolCompete
    return .joined(words.text(phrase(amount, others, rivals.number, rivals.count)), " ", own) ?? ""
  }
}
