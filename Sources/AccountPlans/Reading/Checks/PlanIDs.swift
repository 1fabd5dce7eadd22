import Diagnostics
import FrontMatter

/// All ids that a plan defines, with the list that each stands in.
struct PlanIDs {
  static let lists = ["value_proposition", "objectives", "actions", "cases", "requests", "asks", "risks"]

  private(set) var all: [Located<String>] = []
  /// Where the ids of each list end.
  private var ends: [Int] = []

  init(_ plan: AccountPlan) {
    all.reserveCapacity(
      plan.promises.count + plan.objectives.count + plan.actions.count + plan.cases.count + plan.requests.count
        + plan.asks.count + plan.risks.count)
    ends.reserveCapacity(Self.lists.count)
    append(plan.promises.count) { plan.promises[$0].id }
    append(plan.objectives.count) { plan.objectives[$0].id }
    append(plan.actions.count) { plan.actions[$0].id }
    append(plan.cases.count) { plan.cases[$0].id }
    append(plan.requests.count) { plan.requests[$0].id }
    append(plan.asks.count) { plan.asks[$0].id }
    append(plan.risks.count) { plan.risks[$0].id }
  }

  private mutating func append(_ count: Int, _ id: (Int) -> Located<String>) {
    for index in 0..<count { all.append(id(index)) }
    ends.append(all.count)
  }

  /// Tells ids that stand twice.
  func noteDuplicates(_ faults: inout FaultLog) {
    IDDuplicates.note(all, &faults) { number in
      "\(Self.lists[ends.firstIndex { number < $0 } ?? 0]).id"
    }
  }
}
