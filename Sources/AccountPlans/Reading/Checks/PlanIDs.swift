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
    add(plan.promises) { $0.id }
    add(plan.objectives) { $0.id }
    add(plan.actions) { $0.id }
    add(plan.cases) { $0.id }
    add(plan.requests) { $0.id }
    add(plan.asks) { $0.id }
    add(plan.risks) { $0.id }
  }

  /// Lists are added in the order of `lists`.
  private mutating func add<Entry>(_ entries: [Entry], id: (borrowing Entry) -> Located<String>) {
    for place in entries.indices { all.append(id(entries[place])) }
    ends.append(all.count)
  }

  /// Tells ids that stand twice.
  func noteDuplicates(_ faults: inout FaultLog) {
    IDDuplicates.note(all, &faults) { number in
      "\(Self.lists[ends.firstIndex { number < $0 } ?? 0]).id"
    }
  }
}
