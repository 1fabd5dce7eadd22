import Alignment

/// The order in which lists show accounts: what matters most first, accounts that are not active last.
package struct AccountOrder: Sendable {
  /// Indices of all accounts.
  package let accounts: [Int]
  private let ranks: [Int]

  package init(_ plans: [AssessedPlan], matters: [AccountMatter]) {
    let active = plans.map(\.isActive)
    let accounts = plans.indices.sorted { left, right in
      if active[left] != active[right] { return active[left] }
      return AccountMatter.isGraver(matters[left], matters[right]) ?? (left < right)
    }
    var ranks = Array(repeating: 0, count: plans.count)
    for (rank, account) in accounts.enumerated() { ranks[account] = rank }
    self.accounts = accounts
    self.ranks = ranks
  }

  /// The index of the account that stands before one; nil for the first.
  package func before(_ account: Int) -> Int? { ranks[account] > 0 ? accounts[ranks[account] - 1] : nil }

  /// The index of the account that stands after one; nil for the last.
  package func after(_ account: Int) -> Int? {
    ranks[account] + 1 < accounts.count ? accounts[ranks[account] + 1] : nil
  }
}
