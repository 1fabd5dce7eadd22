import AccountPlans
import Diagnostics

/// Who stands below whom; accounts by their indices in the portfolio.
package struct AccountTree: Sendable {
  /// By account; the active ones below it without an active one between, ascending.
  package let children: [[Int]]
  /// By account; nil for one without active descendants.
  package let families: [Family?]
  /// By account; nil without a parent.
  package let parents: [Int?]
  private let descendants: [[Int]]

  init(_ plans: [AssessedPlan], indices: [String: Int]) {
    var children: [[Int]] = Array(repeating: [], count: plans.count)
    var descendants = children
    var families: [Family?] = Array(repeating: nil, count: plans.count)
    let parents = plans.map { plan in plan.plan.parent.flatMap { indices[$0.value] } }
    for index in plans.indices where plans[index].isActive {
      var ancestor = parents[index]
      var isChild = true
      // A circle is a fault that reading tells; here it only must end.
      while let above = ancestor, above != index, descendants[above].last != index {
        var family = families[above] ?? Family(plans[above].money)
        family.add(plans[index].money)
        families[above] = family
        descendants[above].append(index)
        if isChild { children[above].append(index) }
        isChild = isChild && !plans[above].isActive
        ancestor = parents[above]
      }
    }
    self.children = children
    self.families = families
    self.parents = parents
    self.descendants = descendants
  }

  /// All active accounts below one, also below one that is not active; ascending. The family is these and itself.
  package func descendants(of account: Int) -> [Int] { descendants[account] }
}
