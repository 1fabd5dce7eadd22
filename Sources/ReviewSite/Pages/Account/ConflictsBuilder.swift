import AccountPlans
import Alignment
import Diagnostics

/// Builds where units' KPIs pull against the account.
struct ConflictsBuilder {
  let page: AccountPage

  /// nil without a conflict.
  func view() -> ConflictsView? {
    let conflicts = page.assessed.plan.kpiConflicts
    if conflicts.isEmpty { return nil }
    var order = conflicts.indices.filter { !conflicts[$0].isResolved }
    for place in conflicts.indices where conflicts[place].isResolved { order.append(place) }
    let shown = order.prefix(AccountPage.longest)
    let column = MoneyColumn(shown.lazy.map { page.amount(conflicts[$0].localCost) }, words: page.words)
    return ConflictsView(
      headline: headline(conflicts), count: page.count(conflicts.count),
      money: column.heading, hasCost: page.sees("kpi_conflicts.local_cost"),
      hasResolution: page.sees("kpi_conflicts.resolution"), hasOwner: page.sees("kpi_conflicts.owner"),
      rows: shown.map { row(conflicts[$0], column) })
  }

  private func row(_ conflict: borrowing KPIConflict, _ column: MoneyColumn) -> ConflictView {
    ConflictView(
      kpi: page.names.kpi(conflict.kpi.value, of: conflict.unit.value), unit: page.names.unit(conflict.unit.value),
      need: conflict.accountNeed?.value ?? PageWords.absent, hasCost: page.sees("kpi_conflicts.local_cost"),
      hasResolution: page.sees("kpi_conflicts.resolution"), hasOwner: page.sees("kpi_conflicts.owner"),
      localCost: page.money(conflict.localCost, column, at: "kpi_conflicts.local_cost"),
      resolution: page.content.text(conflict.resolution, at: "kpi_conflicts.resolution"),
      owner: page.content.text(conflict.owner, at: "kpi_conflicts.owner"),
      speech: page.speech(conflict.accountNeed?.value ?? conflict.resolution?.value ?? ""))
  }

  /// What some of them lack; which of the two, where it is one.
  private func headline(_ conflicts: [KPIConflict]) -> String {
    guard page.sees("kpi_conflicts.resolution", "kpi_conflicts.owner") else { return page.words.text("kpi-conflicts") }
    let unsettled = conflicts.indices.count { conflicts[$0].resolution == nil }
    let unowned = conflicts.indices.count { conflicts[$0].owner == nil }
    if unsettled == 0, unowned == 0 { return page.headline("account-conflicts-settled", conflicts.count) }
    if unowned == 0 { return page.headline("account-conflicts-unresolved", unsettled, of: conflicts.count) }
    if unsettled == 0 { return page.headline("account-conflicts-unowned", unowned, of: conflicts.count) }
    let open = conflicts.indices.count { !conflicts[$0].isResolved }
    return unsettled == open && unowned == open
      ? page.headline("account-conflicts-bare", open, of: conflicts.count)
      : page.headline("account-conflicts-open", unsettled, of: unowned)
  }
}
