import AccountPlans
import Alignment

/// Sums and counts over the active accounts that no single account shows.
struct PortfolioTotals {
  /// Of the accounts where it is known.
  private(set) var revenue: Double?
  private(set) var contribution: Double?
  private(set) var unknownRevenues = 0
  private(set) var unknownContributions = 0
  /// Trailing revenue over that of the year before, less 1, of the accounts where both are known.
  private(set) var growth: Double?
  /// Contribution over revenue, of the accounts where both are known.
  private(set) var margin: Double?
  /// Mean of the like-for-like changes.
  private(set) var change: Double?
  private(set) var rose = 0
  private(set) var fell = 0
  private(set) var levels = 0
  private(set) var levelsBelowFloor = 0
  private(set) var losses = 0
  private(set) var openAsks = 0

  init(_ content: SiteContent) {
    var changes = (sum: 0.0, count: 0)
    var grown = (now: 0.0, before: 0.0)
    var earned = (contribution: 0.0, revenue: 0.0)
    for place in content.portfolio.active {
      let assessed = content.portfolio.plans[place]
      openAsks += content.matters[place].asks.count
      let revenue = assessed.money.trailing[.revenue]
      if let revenue { self.revenue = (self.revenue ?? 0) + revenue } else { unknownRevenues += 1 }
      if let contribution = assessed.money.contribution {
        self.contribution = (self.contribution ?? 0) + contribution
        if contribution < -1e-6 { losses += 1 }
        earned = (earned.contribution + contribution, earned.revenue + (revenue ?? 0))
      } else {
        unknownContributions += 1
      }
      if let revenue, let growth = assessed.money.growth, growth > -1 + 1e-9 {
        grown = (grown.now + revenue, grown.before + revenue / (1 + growth))
      }
      for aspect in assessed.alignment.aspects where aspect.level != nil {
        levels += 1
        if aspect.isBelow(floor: content.context.model.floor) { levelsBelowFloor += 1 }
      }
      guard let change = assessed.alignment.change else { continue }
      changes = (changes.sum + change, changes.count + 1)
      if change >= 0.5 { rose += 1 }
      if change <= -0.5 { fell += 1 }
    }
    if grown.before > 1e-6 { growth = grown.now / grown.before - 1 }
    if earned.revenue > 1e-6 { margin = earned.contribution / earned.revenue }
    if changes.count > 0 { change = changes.sum / Double(changes.count) }
  }
}
