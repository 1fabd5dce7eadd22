import AccountPlans
import Diagnostics
import FrontMatter

/// All accounts together; figures of the portfolio count active ones alone.
package struct AssessedPortfolio: Sendable {
  /// By id, drafts and archived ones included.
  package let plans: [AssessedPlan]
  /// Indices of the active ones, ascending.
  package let active: [Int]
  package let summary: PortfolioSummary
  /// In the order of site.yaml, every value.
  package let groups: [GroupSummary]
  package let practices: Practices
  package let tree: AccountTree
  package let pools: Pools
  private let indices: [String: Int]

  /// `plans` are by id.
  package init(plans: [AssessedPlan], context: AssessmentContext) {
    self.plans = plans
    let active = plans.indices.filter { plans[$0].isActive }
    let indices = Dictionary(plans.indices.map { (plans[$0].id, $0) }) { first, _ in first }
    self.active = active
    self.indices = indices
    summary = PortfolioSummary(plans, members: active, context: context)
    groups = Self.groups(of: plans, active: active, context: context)
    practices = context.hidesOwn(.practices) ? .hidden : Practices(plans, active: active, context: context)
    tree = AccountTree(plans, indices: indices)
    pools = Pools(plans, context: context)
  }

  /// The index of an account in `plans`.
  package func index(of id: String) -> Int? { indices[id] }

  /// Lowest and highest level and count below the floor of an account's children by aspect; nil without active children.
  package func childLevels(of index: Int, context: AssessmentContext) -> [AspectSummary]? {
    let children = tree.children[index]
    return children.isEmpty ? nil : PortfolioSummary.aspects(of: children, plans, context: context)
  }

  private static func groups(
    of plans: [AssessedPlan], active: [Int], context: AssessmentContext
  ) -> [GroupSummary] {
    context.site.file.groups.flatMap { group in
      var members: [String: [Int]] = [:]
      for index in active {
        let entry = plans[index].plan.groups.first { $0.key.value == group.id.value }
        if let value = entry?.value.value { members[value, default: []].append(index) }
      }
      return group.values.map { value in
        let own = members[value.id.value] ?? []
        return GroupSummary(
          group: group.id.value, value: value.id.value, members: own,
          summary: PortfolioSummary(plans, members: own, context: context))
      }
    }
  }
}
