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
    let open = conflicts.filter { !$0.isResolved }
    let shown = (open + conflicts.filter(\.isResolved)).prefix(AccountPage.longest)
    let column = MoneyColumn(shown.map { page.amount($0.localCost) }, words: page.words)
    return ConflictsView(
      headline: headline(open: open.count, of: conflicts.count), count: page.count(conflicts.count),
      money: column.heading,
      rows: shown.map { conflict in
        ConflictView(
          kpi: page.names.kpi(conflict.kpi.value, of: conflict.unit.value), unit: page.names.unit(conflict.unit.value),
          need: conflict.accountNeed?.value ?? PageWords.absent,
          localCost: column.text(page.amount(conflict.localCost)),
          resolution: page.content.text(conflict.resolution, at: "kpi_conflicts.resolution"),
          owner: page.content.text(conflict.owner, at: "kpi_conflicts.owner"))
      })
  }

  private func headline(open: Int, of count: Int) -> String {
    let hides = page.content.context.hides
    if hides("kpi_conflicts.resolution") || hides("kpi_conflicts.owner") { return page.words.text("kpi-conflicts") }
    return open == 0
      ? page.headline("account-conflicts-settled", count)
      : page.headline("account-conflicts-open", open, of: count)
  }
}
