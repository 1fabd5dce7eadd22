import AccountPlans
import Alignment

/// Sums and counts over the active accounts that no single account shows, each with the number of accounts behind it.
struct PortfolioTotals {
  let accounts: Int
  /// Of the accounts where it is known.
  private(set) var revenue: Double?
  private(set) var contribution: Double?
  private(set) var knownRevenues = 0
  private(set) var knownContributions = 0
  /// Trailing revenue over that of the year before, less 1, of the accounts where both are known.
  private(set) var growth: Double?
  private(set) var grown = 0
  /// Contribution over revenue, of the accounts where both are known.
  private(set) var margin: Double?
  /// Whether the revenue of further accounts is known, of which the margin says nothing.
  var isMarginOfFewer: Bool { knownRevenues > knownContributions }
  /// Accounts with an index.
  private(set) var rated = 0
  /// Accounts behind the mean that is weighted by revenue.
  private(set) var weighted = 0
  /// Mean of the like-for-like changes.
  private(set) var change: Double?
  /// Indices of the accounts that have one.
  private(set) var changed: [Int] = []
  /// Means of the same accounts' indices, then and now.
  private(set) var before = 0.0
  private(set) var now = 0.0
  private(set) var hasNew = false
  private(set) var hasGone = false
  private(set) var rose = 0
  private(set) var fell = 0
  private(set) var levels = 0
  private(set) var levelsBelowFloor = 0
  private(set) var losses = 0
  private(set) var openAsks = 0

  init(_ content: SiteContent) {
    accounts = content.portfolio.active.count
    var moves = (change: 0.0, before: 0.0, now: 0.0)
    var grown = (now: 0.0, before: 0.0)
    var earned = (contribution: 0.0, revenue: 0.0)
    for account in content.portfolio.active {
      let assessed = content.portfolio.plans[account]
      openAsks += content.matters[account].asks.count
      let revenue = assessed.money.trailing[.revenue]
      if let revenue {
        self.revenue = (self.revenue ?? 0) + revenue
        knownRevenues += 1
      }
      if let contribution = assessed.money.contribution {
        self.contribution = (self.contribution ?? 0) + contribution
        knownContributions += 1
        if contribution < -1e-6 { losses += 1 }
        earned = (earned.contribution + contribution, earned.revenue + (revenue ?? 0))
      }
      if let revenue, let growth = assessed.money.growth, growth > -1 + 1e-9 {
        grown = (grown.now + revenue, grown.before + revenue / (1 + growth))
        self.grown += 1
      }
      for aspect in assessed.alignment.aspects where aspect.level != nil {
        levels += 1
        if aspect.isBelow(floor: content.context.model.floor) { levelsBelowFloor += 1 }
      }
      guard assessed.alignment.index != nil else { continue }
      rated += 1
      if let revenue, revenue > 1e-6 { weighted += 1 }
      guard let move = IndexMove(assessed, context: content.context) else { continue }
      changed.append(account)
      moves = (moves.change + move.change, moves.before + move.before, moves.now + move.now)
      if abs(move.rest) > 1e-9 {
        hasNew = hasNew || move.hasNew
        hasGone = hasGone || move.hasGone
      }
      let shown = content.words.rounded(move.change)
      if shown > 0 { rose += 1 }
      if shown < 0 { fell += 1 }
    }
    if grown.before > 1e-6 { growth = grown.now / grown.before - 1 }
    if earned.revenue > 1e-6 { margin = earned.contribution / earned.revenue }
    if !changed.isEmpty {
      change = moves.change / Double(changed.count)
      before = moves.before / Double(changed.count)
      now = moves.now / Double(changed.count)
    }
  }
}
