import AccountPlans
import Alignment
import Diagnostics

/// Which account of one side is which of the other: by id, else by a former id, else by a name that no other bears.
struct AccountMatching {
  /// Places in the portfolios; one of them nil for an account that only one side has.
  struct Pair: Hashable {
    let before: Int?
    let after: Int?
  }

  /// By the id after, else before.
  let pairs: [Pair]

  init(_ before: AssessedPortfolio, _ after: AssessedPortfolio) {
    var pairs: [Pair] = []
    var old: [Int] = []
    for place in before.plans.indices {
      if let other = after.index(of: before.plans[place].id) {
        pairs.append(Pair(before: place, after: other))
      } else {
        old.append(place)
      }
    }
    var new = after.plans.indices.filter { before.index(of: after.plans[$0].id) == nil }
    for found in Self.renamed(before, old, after, new) + Self.sameNames(before, old, after, new) {
      guard let one = old.firstIndex(of: found.0), let other = new.firstIndex(of: found.1) else { continue }
      pairs.append(Pair(before: old.remove(at: one), after: new.remove(at: other)))
    }
    pairs += old.map { Pair(before: $0, after: nil) } + new.map { Pair(before: nil, after: $0) }
    func id(_ pair: Pair) -> String {
      pair.after.map { after.plans[$0].id } ?? pair.before.map { before.plans[$0].id } ?? ""
    }
    self.pairs = pairs.sorted { id($0).utf8.lexicographicallyPrecedes(id($1).utf8) }
  }

  /// Those of which one side says that it was once called like the other; where several do, by their ids, so that the sides
  /// may be exchanged.
  private static func renamed(
    _ before: AssessedPortfolio, _ old: [Int], _ after: AssessedPortfolio, _ new: [Int]
  ) -> [(Int, Int)] {
    let places = (Self.places(old, before), Self.places(new, after))
    var found: [(Int, Int)] = []
    for place in new {
      for former in after.plans[place].plan.formerIDs {
        if let other = places.0[former.value] { found.append((other, place)) }
      }
    }
    for place in old {
      for former in before.plans[place].plan.formerIDs {
        if let other = places.1[former.value] { found.append((place, other)) }
      }
    }
    func ids(_ pair: (Int, Int)) -> String {
      let (one, other) = (before.plans[pair.0].id, after.plans[pair.1].id)
      return one < other ? "\(one) \(other)" : "\(other) \(one)"
    }
    return found.sorted { ids($0).utf8.lexicographicallyPrecedes(ids($1).utf8) }
  }

  private static func places(_ places: [Int], _ portfolio: AssessedPortfolio) -> [String: Int] {
    Dictionary(places.map { (portfolio.plans[$0].id, $0) }) { first, _ in first }
  }

  private static func sameNames(
    _ before: AssessedPortfolio, _ old: [Int], _ after: AssessedPortfolio, _ new: [Int]
  ) -> [(Int, Int)] {
    let names = Dictionary(grouping: old) { folded(before.plans[$0].plan.account.value) }
    let later = Dictionary(grouping: new) { folded(after.plans[$0].plan.account.value) }
    return old.compactMap { place in
      let name = folded(before.plans[place].plan.account.value)
      guard names[name]?.count == 1, let others = later[name], others.count == 1 else { return nil }
      return (place, others[0])
    }
  }

  /// Without regard to case and outer blanks.
  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
