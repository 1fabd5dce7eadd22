import AccountPlans
import Alignment
import Diagnostics

/// Why a finding does not count, and until when.
enum WaiverText {
  /// Of the waiver that silences a finding, the one for its item before one for the rule; nil where it is not waived.
  static func of(_ finding: Diagnostic, in plan: Shared<AccountPlan>, _ content: SiteContent) -> String? {
    guard finding.waived else { return nil }
    let waivers = plan.waivers.filter { waiver in
      waiver.rule.value == finding.card.id && waiver.until.value >= content.asOf
        && (waiver.item == nil || waiver.item?.value == finding.item)
    }
    guard let waiver = waivers.first(where: { $0.item != nil }) ?? waivers.first else { return nil }
    return content.words.phrase(
      "account-waived", ["date": .day(waiver.until.value), "reason": .name(waiver.reason.value)])
  }
}
