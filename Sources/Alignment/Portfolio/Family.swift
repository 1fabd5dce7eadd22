import AccountPlans

/// An account with all its active descendants; a sum is nil where a term is.
package struct Family: Hashable, Sendable {
  /// Itself counted.
  package internal(set) var accounts: Int
  package internal(set) var revenue: Double?
  package internal(set) var contribution: Double?
  package internal(set) var netCash: Double?

  init(_ money: borrowing AccountMoney) {
    accounts = 1
    revenue = money.trailing[.revenue]
    contribution = money.contribution
    netCash = money.netCash
  }

  mutating func add(_ money: borrowing AccountMoney) {
    accounts += 1
    revenue = Self.sum(revenue, money.trailing[.revenue])
    contribution = Self.sum(contribution, money.contribution)
    netCash = Self.sum(netCash, money.netCash)
  }

  private static func sum(_ left: Double?, _ right: Double?) -> Double? {
    guard let left, let right else { return nil }
    return left + right
  }
}
