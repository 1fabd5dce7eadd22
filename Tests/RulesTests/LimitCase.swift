import AccountPlans
import Diagnostics

/// The two days between which a rule falls silent or begins to speak, for one plan.
struct LimitCase: Sendable, CustomStringConvertible {
  let rule: String
  /// The day from which days are counted.
  let from: String
  /// The first day after the limit.
  let day: Int
  var isSilenced = false
  let folder: Folder

  var description: String { "\(rule) \(isSilenced ? "until" : "from") day \(day)" }

  /// Whether the rule is on the one side what it is not on the other.
  func holds(shift: LimitShift? = nil) -> Bool {
    guard let start = Day(iso: from) else { return false }
    func speaks(_ days: Int) -> Bool {
      !folder.findings(of: rule, asOf: start.advanced(by: days), shift: shift).isEmpty
    }
    return speaks(day) != isSilenced && speaks(day - 1) == isSilenced
  }

  static let all = [
    Self(rule: "plan-stale", from: "2026-01-01", day: 113, folder: Folder(plan: "updated: 2026-01-01")),
    Self(
      rule: "plan-stale", from: "2026-01-01", day: 45,
      folder: Folder(
        plan: "updated: 2026-01-01", site: "title: Review\nreview_cadence_days: 40",
        further: ["model.yaml": "limits: {grace: 0.1}\n"])),
    Self(
      rule: "review-overdue", from: "2026-01-01", day: 113, folder: Folder(plan: "review: {held: [2026-01-01]}")),
    Self(rule: "review-overdue", from: "2026-01-01", day: 1, folder: Folder(plan: "review: {next: 2026-01-01}")),
    Self(
      rule: "rating-stale", from: "2026-01-01", day: 226,
      folder: Folder(plan: "alignment: [{date: 2026-01-01, rater: kam, scores: {style: 3}}]")),
    Self(
      rule: "sponsor-contact-stale", from: "2026-01-01", day: 113,
      folder: Folder(plan: "sponsor: {name: Jussi Laine, last_contact: 2026-01-01}")),
    Self(rule: "request-unanswered", from: "2026-01-01", day: 38, folder: request("asked: 2026-01-01")),
    Self(rule: "escalation-overdue", from: "2026-01-01", day: 7, folder: request("escalated: 2026-01-01")),
    Self(
      rule: "forum-lapsed", from: "2026-01-01", day: 38,
      folder: Folder(plan: "governance: [{forum: board, held: [2026-01-01]}]", site: forums)),
    Self(
      rule: "forum-lapsed", from: "2026-01-01", day: 113,
      folder: Folder(plan: "governance: [{forum: team, held: [2026-01-01]}]", site: forums)),
    Self(
      rule: "action-overdue", from: "2026-01-01", day: 1,
      folder: Folder(plan: "actions: [{id: A1, text: Audit, due: 2026-01-01}]")),
    // The quarter after the first of 2026 closes on 06-30.
    Self(rule: "figures-late", from: "2026-06-30", day: 38, folder: firstQuarter),
    Self(rule: "account-pnl-missing", from: "2026-06-30", day: 38, isSilenced: true, folder: firstQuarter),
    Self(rule: "cash-flow-missing", from: "2026-06-30", day: 38, isSilenced: true, folder: firstQuarter),
  ]

  private static let firstQuarter = Folder(plan: "financials: [{period: 2026-Q1, revenue: 1}]")

  private static let forums =
    "title: Review\nforums: [{id: board, name: Board, cadence_days: 30}, {id: team, name: Team}]"

  private static func request(_ dates: String) -> Folder {
    Folder(
      plan:
        "requests: [{id: R1, unit: field-service, resource: Engineer, amount: 1, period: 2027-Q1, \(dates)}]",
      site: "title: Review\nescalation: {path: [COO], time_limit_days: 5}",
      further: ["units.yaml": "units: [{id: field-service}]\n"])
  }
}
