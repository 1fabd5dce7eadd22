import AccountPlans
import Alignment
import Diagnostics

/// What the three largest customers bring; an account with all below it is one customer.
struct LargestCustomers {
  private static let most = 3
  let content: SiteContent
  let totals: PortfolioTotals
  /// Known revenue by customer, the largest first.
  private let revenues: [Double]
  private let hasFamilies: Bool

  init(_ content: SiteContent, totals: PortfolioTotals) {
    self.content = content
    self.totals = totals
    let parents = content.portfolio.tree.parents
    var revenues: [Int: Double] = [:]
    var accounts: [Int: Int] = [:]
    for place in content.portfolio.active {
      var top = place
      var steps = 0
      while let above = parents[top], steps < parents.count {
        top = above
        steps += 1
      }
      accounts[top, default: 0] += 1
      if let revenue = content.portfolio.plans[place].money.trailing[.revenue] { revenues[top, default: 0] += revenue }
    }
    self.revenues = revenues.values.sorted(by: >)
    hasFamilies = accounts.values.contains { $0 > 1 }
  }

  /// nil where revenue is hidden, few customers have one, or the third and the fourth show the same.
  var headline: String? {
    let words = content.words
    guard content.sight.revenue, revenues.count > Self.most, let revenue = totals.revenue, revenue > 1e-6,
      words.money(revenues[Self.most - 1]) != words.money(revenues[Self.most])
    else { return nil }
    let share = revenues.prefix(Self.most).reduce(0, +) / revenue
    guard words.rounded(share * 100) > 0, share < 1 + 1e-9 else { return nil }
    let isPart = totals.knownRevenues < totals.accounts
    let key = hasFamilies ? "portfolio-largest-families" : "portfolio-largest"
    return words.phrase(
      isPart ? "\(key)-known" : key,
      ["share": .share(share), "known": .count(totals.knownRevenues), "accounts": .count(totals.accounts)])
  }
}
