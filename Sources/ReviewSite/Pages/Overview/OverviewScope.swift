import AccountPlans
import Alignment
import Diagnostics

/// Which accounts the overview shows, so that it stays one page however many there are.
struct OverviewScope {
  /// Accounts up to which they all stand on the page.
  static let mostAccounts = 60
  /// Rows of any list on the overview of a large portfolio.
  static let fewRows = 20
  static let longest = 200

  /// More accounts than the page names: it shows the largest exceptions.
  let isLarge: Bool
  /// Group values stand in place of accounts.
  let isGrouped: Bool
  /// Indices of active accounts.
  let rows: [Int]

  init(_ content: SiteContent) {
    let active = content.portfolio.active
    isLarge = active.count > Self.mostAccounts
    isGrouped = isLarge && content.sight.groups && !content.portfolio.groups.isEmpty
    if isLarge {
      rows = Array(content.order.accounts.lazy.filter { content.portfolio.plans[$0].isActive }.prefix(Self.fewRows))
    } else {
      rows = Self.byTierAndRevenue(active, content)
    }
  }

  /// How many rows a list of the page has.
  var most: Int { isLarge ? Self.fewRows : Self.longest }

  /// The order of a report: by tier, in each the largest first.
  private static func byTierAndRevenue(_ accounts: [Int], _ content: SiteContent) -> [Int] {
    let tiers = content.context.site.tiers
    func rank(_ account: Int) -> Int {
      let tier = content.portfolio.plans[account].plan.tier?.value
      return tiers.firstIndex { $0.id.value == tier } ?? tiers.count
    }
    let keyed = accounts.map { account in
      (
        account: account, tier: rank(account),
        revenue: content.portfolio.plans[account].money.trailing[.revenue] ?? -.infinity
      )
    }
    return keyed.sorted { left, right in
      if left.tier != right.tier { return left.tier < right.tier }
      return left.revenue == right.revenue ? left.account < right.account : left.revenue > right.revenue
    }.map(\.account)
  }
}
