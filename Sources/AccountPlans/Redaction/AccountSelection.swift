import Diagnostics
import FrontMatter

/// Which accounts an audience sees.
struct AccountSelection: Sendable {
  let name: String
  let audience: Audience
  /// The id of an account that is seen whatever the audience names.
  var exempt: String?

  /// Whether a plan is seen: all that the audience names must hold, of the plan as written; the unit's part in it must be
  /// seen in what is left of the plan.
  func sees(_ plan: Shared<AccountPlan>, left: AccountPlan) -> Bool {
    if let exempt, exempt == plan.id { return true }
    if !plan.audiences.isEmpty, !plan.audiences.contains(where: { $0.value == name }) { return false }
    if let tiers = audience.tiers, !tiers.value.contains(where: { $0.value == plan.tier?.value }) { return false }
    if let accounts = audience.accounts, !accounts.value.contains(where: { $0.value == plan.id }) { return false }
    for group in audience.groups {
      guard let own = plan.groups.first(where: { $0.key.value == group.key.value })?.value.value,
        group.value.value.contains(where: { $0.value == own })
      else { return false }
    }
    guard let unit = audience.unit?.value else { return true }
    return left.promises.contains { $0.needs.contains { $0.unit.value == unit } }
      || left.requests.contains { $0.unit.value == unit } || left.actions.contains { $0.unit?.value == unit }
  }
}
