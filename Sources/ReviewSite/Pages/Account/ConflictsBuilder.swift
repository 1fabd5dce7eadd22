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
    let open = order.count
    for place in conflicts.indices where conflicts[place].isResolved { order.append(place) }
    let shown = order.prefix(AccountPage.longest)
    let column = MoneyColumn(shown.lazy.map { page.amount(conflicts[$0].localCost) }, words: page.words)
    return ConflictsView(
      headline: headline(open: open, of: conflicts.count), count: page.count(conflicts.count),
      money: column.heading,
      rows: shown.map { row(conflicts[$0], column) })
  }

  private func row(_ conflict: borrowing KPIConflict, _ column: MoneyColumn) -> ConflictView {
    ConflictView(
      kpi: page.names.kpi(conflict.kpi.value, of: conflict.unit.value), unit: page.names.unit(conflict.unit.value),
      need: conflict.accountNeed?.value ?? PageWords.absent, localCost: column.text(page.amount(conflict.localCost)),
      resolution: page.content.text(conflict.resolution, at: "kpi_conflicts.resolution"),
      owner: page.content.text(conflict.owner, at: "kpi_conflicts.owner"))
  }

  private func headline(open: Int, of count: Int) -> String {
    let hides: (String) -> Bool = page.content.context.hides
    if hides("kpi_conflicts.resolution") || hides("kpi_conflicts.owner") { return page.words.text("kpi-conflicts") }
    return open == 0
      ? page.headline("account-conflicts-settled", count)
      : page.headline("account-conflicts-open", open, of: count)
  }
}
