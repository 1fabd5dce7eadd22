import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Conflicts in the templates.
package struct ConflictsView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  /// The reader sees it
  package var hasCost: Bool
  package var hasResolution: Bool
  package var hasOwner: Bool
  package var rows: [ConflictView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .flag("hasCost", \.hasCost),
    .flag("hasResolution", \.hasResolution),
    .flag("hasOwner", \.hasOwner),
    .list("rows", \.rows),
  ]
}

/// The fields of Conflict in the templates.
package struct ConflictView: View, Equatable {
  package var kpi: String
  package var unit: String
  package var need: String
  /// The reader sees it
  package var hasCost: Bool
  package var hasResolution: Bool
  package var hasOwner: Bool
  package var localCost: String
  package var resolution: String?
  package var owner: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("kpi", \.kpi),
    .text("unit", \.unit),
    .text("need", \.need),
    .flag("hasCost", \.hasCost),
    .flag("hasResolution", \.hasResolution),
    .flag("hasOwner", \.hasOwner),
    .text("localCost", \.localCost),
    .optionalText("resolution", \.resolution),
    .optionalText("owner", \.owner),
    .optionalObject("speech", \.speech),
  ]
}

/// Builds where units' KPIs pull against the account.
struct ConflictsBuilder {
  let page: AccountPage

  /// nil without a conflict.
  func view() -> ConflictsView? {
    let conflicts = page.assessed.plan.kpiConflicts
    if conflicts.isEmpty { return nil }
    var order = conflicts.indices.filter { !conflicts[$0].isResolved }
    for index in conflicts.indices where conflicts[index].isResolved { order.append(index) }
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
    guard page.sees("kpi_conflicts.resolution", "kpi_conflicts.owner") else { return page.words.text(.kpiConflicts) }
    let unsettled = conflicts.indices.count { conflicts[$0].resolution == nil }
    let unowned = conflicts.indices.count { conflicts[$0].owner == nil }
    if unsettled == 0, unowned == 0 {
      return page.headline(conflicts.count) { .accountConflictsSettled(count: $0.count) }
    }
    if unowned == 0 {
      return page.headline(unsettled, of: conflicts.count) {
        .accountConflictsUnresolved(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    if unsettled == 0 {
      return page.headline(unowned, of: conflicts.count) {
        .accountConflictsUnowned(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    let open = conflicts.indices.count { !conflicts[$0].isResolved }
    return unsettled == open && unowned == open
      ? page.headline(open, of: conflicts.count) {
        .accountConflictsBare(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
      : page.headline(unsettled, of: unowned) {
        .accountConflictsOpen(capitalNumber: $0.capitalNumber, count: $0.count, totalNumber: $0.totalNumber)
      }
  }
}
