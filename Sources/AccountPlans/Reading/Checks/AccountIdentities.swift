import Diagnostics
import FrontMatter

/// The ids of all accounts: each once, former ones too, and no parent circle.
struct AccountIdentities {
  private(set) var diagnostics: [Diagnostic] = []
  private var faulty: Set<FileID> = []

  init(_ plans: [Shared<AccountPlan>]) {
    var faults: [(FileID, FaultLog)] = []
    var first: [String: SourceRange] = [:]
    for plan in plans {
      var log = FaultLog()
      Self.note(
        Located(plan.id, at: plan.writtenID?.at ?? plan.at), "id", { .idDuplicateAccount(id: $0) }, &first, &log)
      faults.append((plan.file, log))
    }
    for index in plans.indices where !plans[index].formerIDs.isEmpty {
      var own: Set = [plans[index].id]
      for former in plans[index].formerIDs where own.insert(former.value).inserted {
        Self.note(former, "former_ids", { .idDuplicateFormer(id: $0) }, &first, &faults[index].1)
      }
    }
    let parents = Dictionary(
      plans.compactMap { plan in plan.parent.map { (plan.id, $0.value) } }
    ) { first, _ in first }
    for (index, plan) in plans.enumerated() where Self.isInCircle(plan.id, parents) {
      faults[index].1.note(
        .valueInvalid, .valueInvalidParentCircle(account: .name(plan.id)), item: "parent",
        at: plan.parent?.at ?? plan.at)
    }
    for (plan, entry) in zip(plans, faults) where !entry.1.diagnostics.isEmpty {
      faulty.insert(plan.file)
      diagnostics += entry.1.diagnostics.map { diagnostic in
        var told = diagnostic
        told.account = plan.id
        return told
      }
    }
  }

  func isFaulty(_ file: FileID) -> Bool { faulty.contains(file) }

  private static func note(
    _ id: Located<String>, _ path: String, _ phrase: (Argument) -> Phrase, _ first: inout [String: SourceRange],
    _ faults: inout FaultLog
  ) {
    guard let place = first[id.value] else {
      first[id.value] = id.at
      return
    }
    faults.note(
      .idDuplicate, phrase(.name(id.value)), item: path, at: id.at,
      notes: [.init(at: place, .noteFirst)])
  }

  private static func isInCircle(_ id: String, _ parents: [String: String]) -> Bool {
    var current = parents[id]
    var steps = 0
    while let parent = current, steps <= parents.count {
      if parent == id { return true }
      current = parents[parent]
      steps += 1
    }
    return false
  }
}
