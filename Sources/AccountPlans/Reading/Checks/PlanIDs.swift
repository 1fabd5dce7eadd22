import Diagnostics
import FrontMatter

/// All ids that a plan defines, with the list that each stands in.
struct PlanIDs {
  static let lists = ["value_proposition", "objectives", "actions", "cases", "requests", "asks", "risks"]

  private(set) var all: [Located<String>] = []
  /// Where the ids of each list end.
  private var ends: [Int] = []

  init(_ plan: borrowing AccountPlan) {
    all.reserveCapacity(
      plan.promises.count + plan.objectives.count + plan.actions.count + plan.cases.count + plan.requests.count
        + plan.asks.count + plan.risks.count)
    ends.reserveCapacity(Self.lists.count)
    for index in plan.promises.indices { all.append(plan.promises[index].id) }
    ends.append(all.count)
    for index in plan.objectives.indices { all.append(plan.objectives[index].id) }
    ends.append(all.count)
    for index in plan.actions.indices { all.append(plan.actions[index].id) }
    ends.append(all.count)
    for index in plan.cases.indices { all.append(plan.cases[index].id) }
    ends.append(all.count)
    for index in plan.requests.indices { all.append(plan.requests[index].id) }
    ends.append(all.count)
    for index in plan.asks.indices { all.append(plan.asks[index].id) }
    ends.append(all.count)
    for index in plan.risks.indices { all.append(plan.risks[index].id) }
    ends.append(all.count)
  }

  /// Tells ids that stand twice.
  func noteDuplicates(_ faults: inout FaultLog) {
    IDDuplicates.note(all, &faults) { number in
      "\(Self.lists[ends.firstIndex { number < $0 } ?? 0]).id"
    }
  }
}
