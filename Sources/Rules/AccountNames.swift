import AccountPlans
import Alignment
import Diagnostics

/// Which active account bears a name first, in the order of the files.
struct AccountNames: Sendable {
  private var places: [String: Int] = [:]

  init(_ portfolio: AssessedPortfolio) {
    places.reserveCapacity(portfolio.active.count)
    for place in portfolio.active {
      let name = Self.folded(portfolio.plans[place].plan.account.value)
      if let first = places[name], portfolio.plans[first].plan.file < portfolio.plans[place].plan.file { continue }
      places[name] = place
    }
  }

  func first(named name: String) -> Int? { places[Self.folded(name)] }

  /// Without regard to case and outer blanks.
  private static func folded(_ name: String) -> String {
    let isBlank: (Character) -> Bool = \.isWhitespace
    let start = name.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? start
    return end.lowercased()
  }
}
