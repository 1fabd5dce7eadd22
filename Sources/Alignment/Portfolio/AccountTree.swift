import AccountPlans
import Diagnostics

/// Who stands below whom.
package struct AccountTree: Sendable {
  /// By place of the account; places of the active accounts below it without an active one between, ascending.
  package let children: [[Int]]
  /// By place of the account; nil for one without active descendants.
  package let families: [Family?]
  /// By place of the account; nil without a parent.
  package let parents: [Int?]
  /// As `children`, of any state.
  private let below: [[Int]]
  private let isActive: [Bool]

  init(_ plans: [AssessedPlan], places: [String: Int]) {
    var children: [[Int]] = Array(repeating: [], count: plans.count)
    var families: [Family?] = Array(repeating: nil, count: plans.count)
    let parents = plans.map { plan in plan.plan.parent.flatMap { places[$0.value] } }
    var below = children
    for place in plans.indices {
      if let parent = parents[place] { below[parent].append(place) }
      guard plans[place].isActive else { continue }
      var ancestor = parents[place]
      var steps = 0
      var isChild = true
      // A circle is a fault that reading tells; here it only must end.
      while let above = ancestor, above != place, steps < plans.count {
        var family = families[above] ?? Family(plans[above].money)
        family.add(plans[place].money)
        families[above] = family
        if isChild { children[above].append(place) }
        isChild = isChild && !plans[above].isActive
        ancestor = parents[above]
        steps += 1
      }
    }
    self.children = children
    self.families = families
    self.parents = parents
    self.below = below
    isActive = plans.map(\.isActive)
  }

  /// Places of all active accounts below one, also below one that is not active; ascending.
  package func descendants(of place: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = [place]
    var open = below[place]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if isActive[next] { found.append(next) }
      open += below[next]
    }
    return found.sorted()
  }
}
