import Diagnostics
import FrontMatter

/// All ids that a plan defines, with the list that each stands in.
struct PlanIDs {
  static let lists = ["value_proposition", "objectives", "actions", "cases", "requests", "asks", "risks"]

  private(set) var all: [(id: Located<String>, list: String)] = []

  init(_ plan: AccountPlan) {
    all.reserveCapacity(
      plan.promises.count + plan.objectives.count + plan.actions.count + plan.requests.count + plan.risks.count + 8)
    for entry in plan.promises { all.append((entry.id, "value_proposition")) }
    for entry in plan.objectives { all.append((entry.id, "objectives")) }
    for entry in plan.actions { all.append((entry.id, "actions")) }
    for entry in plan.cases { all.append((entry.id, "cases")) }
    for entry in plan.requests { all.append((entry.id, "requests")) }
    for entry in plan.asks { all.append((entry.id, "asks")) }
    for entry in plan.risks { all.append((entry.id, "risks")) }
  }

  /// Tells ids that stand twice.
  func noteDuplicates(_ faults: inout FaultLog) {
    IDDuplicates.note(all.map { ($0.id, "\($0.list).id") }, &faults)
  }
}
