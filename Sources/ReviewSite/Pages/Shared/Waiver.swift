import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Waiver in the templates.
package struct WaiverView: View, Equatable {
  /// "waived until 31 Dec 2026:"
  package var until: String
  /// "the mill is shut", in the plan's words
  package var reason: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("until", \.until),
    .text("reason", \.reason),
    .optionalObject("speech", \.speech),
  ]
}

/// Why a finding does not count, and until when.
enum WaiverText {
  /// Of the waiver that silences a finding, the one for its item before one for the rule; nil where it is not waived.
  static func of(_ finding: borrowing Diagnostic, in assessed: AssessedPlan, _ content: SiteContent) -> WaiverView? {
    guard finding.waived else { return nil }
    let waivers = assessed.plan.waivers
    var found: Int?
    for index in waivers.indices {
      guard waivers[index].rule.value == finding.card.id, waivers[index].until.value >= content.asOf else { continue }
      if let item = waivers[index].item {
        guard item.value == finding.item else { continue }
        found = index
        break
      }
      found = found ?? index
    }
    return found.map { index in
      let reason = waivers[index].reason.value
      return WaiverView(
        until: content.words.text(.accountWaived(date: .day(waivers[index].until.value))), reason: reason,
        speech: SpeechView(TextLanguage(of: assessed, reason, content: content)))
    }
  }
}
