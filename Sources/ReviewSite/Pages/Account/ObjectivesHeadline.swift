import AccountPlans
import Alignment
import Diagnostics

/// Says what of the objectives and actions is missed or overdue, else what is due next.
struct ObjectivesHeadline {
  let page: AccountPage

  private var objectives: [Objective] { page.assessed.plan.objectives }
  private var actions: [Action] { page.assessed.plan.actions }

  var text: String {
    guard
      page.sees(
        "actions", "actions.status", "actions.due", "objectives", "objectives.due", "objectives.baseline",
        "objectives.target", "objectives.actual")
    else { return page.words.text("objectives") }
    let actions = actions
    let overdue = actions.indices.count { place in
      actions[place].isPending && actions[place].due.map { $0.value < page.asOf } ?? false
    }
    let states = objectives.indices.map { ObjectiveState(of: objectives[$0], asOf: page.asOf) }
    let missed = states.count { $0 == .missed }
    if missed > 0, overdue > 0 { return page.headline("account-objectives-missed-overdue", missed, of: overdue) }
    if missed > 0 { return page.headline("account-objectives-missed", missed) }
    if overdue > 0 { return page.headline("account-actions-overdue", overdue) }
    let unmeasured = objectives.indices.count { place in
      states[place] == .unknown && objectives[place].due.map { $0.value < page.asOf } ?? false
    }
    if unmeasured > 0 { return page.headline("account-objectives-unmeasured", unmeasured) }
    if let next = next(states) { return next }
    let done = actions.indices.count { actions[$0].status?.value == .done }
    guard done > 0 else { return page.words.text("objectives") }
    return page.headline("account-actions-done", done, of: actions.count)
  }

  /// The objectives that are due next and not reached; nil without one.
  private func next(_ states: [ObjectiveState]) -> String? {
    var ids: [String] = []
    var first: Day?
    for place in objectives.indices where states[place] != .reached {
      guard let due = objectives[place].due?.value, due >= page.asOf, due <= first ?? due else { continue }
      if due != first { ids = [] }
      first = due
      ids.append(objectives[place].id.value)
    }
    guard let first else { return nil }
    return page.words.phrase(
      "account-objectives-next",
      [
        "count": .count(ids.count), "ids": .name(page.named(ids, "counted-objectives")),
        "when": .name(page.words.when(first, asOf: page.asOf)),
      ])
  }
}
