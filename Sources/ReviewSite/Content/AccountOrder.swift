import Alignment

/// The order in which lists show accounts: what matters most first, accounts that are not active last.
package struct AccountOrder: Sendable {
  /// Places of all accounts.
  package let places: [Int]
  private let ranks: [Int]

  package init(_ plans: [AssessedPlan], matters: [AccountMatter]) {
    let active = plans.map(\.isActive)
    let places = plans.indices.sorted { left, right in
      if active[left] != active[right] { return active[left] }
      return AccountMatter.isGraver(matters[left], matters[right]) ?? (left < right)
    }
    var ranks = Array(repeating: 0, count: plans.count)
    for (rank, place) in places.enumerated() { ranks[place] = rank }
    self.places = places
    self.ranks = ranks
  }

  /// The place of the account that stands before one; nil for the first.
  package func before(_ place: Int) -> Int? { ranks[place] > 0 ? places[ranks[place] - 1] : nil }

  /// The place of the account that stands after one; nil for the last.
  package func after(_ place: Int) -> Int? { ranks[place] + 1 < places.count ? places[ranks[place] + 1] : nil }
}
