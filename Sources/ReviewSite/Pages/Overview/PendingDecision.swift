import AccountPlans
import Alignment
import Diagnostics

/// An open ask, with what orders it.
struct PendingDecision: Hashable {
  let due: Due?
  /// The forum's id.
  let forum: String?
  /// Of the account in the portfolio.
  let account: Int
  /// Of the ask in the plan.
  let ask: Int

  /// By due date, then forum, then account; what has no date or forum comes last.
  static func isBefore(_ left: PendingDecision, _ right: PendingDecision) -> Bool {
    let days = (left.due?.day, right.due?.day)
    if days.0 != days.1 {
      guard let due = days.0, let other = days.1 else { return days.0 != nil }
      return due < other
    }
    if left.forum != right.forum {
      guard let forum = left.forum, let other = right.forum else { return left.forum != nil }
      return forum.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return left.account == right.account ? left.ask < right.ask : left.account < right.account
  }

  /// All that waits, in order; nothing where a reader does not see which asks are open.
  static func all(in content: SiteContent) -> [PendingDecision] {
    guard content.sight.asks else { return [] }
    var all: [PendingDecision] = []
    for account in content.portfolio.active {
      let asks = content.portfolio.plans[account].plan.asks
      for ask in content.matters[account].asks {
        all.append(
          PendingDecision(
            due: asks[ask].writtenDue?.value, forum: asks[ask].forum?.value,
            account: account, ask: ask))
      }
    }
    return all.sorted(by: isBefore)
  }
}
