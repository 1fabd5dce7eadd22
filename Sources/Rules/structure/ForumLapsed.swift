import AccountPlans
import Alignment
import Diagnostics

/// A meeting has not taken the account up for longer than its cadence.
enum ForumLapsed: Rule {
  static let card = RuleCard(
    "forum-lapsed", .finding, .warning, aspect: "structure", reads: ["governance.held"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard !plan.plan.governance.isEmpty else { return nil }
    var findings: [Finding] = []
    for (place, entry) in plan.plan.governance.enumerated() {
      let id = entry.forum.value
      let isFirst = !plan.plan.governance[..<place].contains { $0.forum.value == id }
      guard isFirst, let forum = context.site.forum(id) else { continue }
      let name: Argument = .name(context.name(of: forum))
      guard let last = lastHeld(of: id, in: plan.plan, context) else {
        findings.append(Finding(id, at: entry.forum.at, .forumLapsedNever(forum: name)))
        continue
      }
      guard context.isLapsed(forum: id, since: last.value) else { continue }
      let phrase = Phrase.forumLapsed(
        forum: name, date: .day(last.value), days: .count(last.value.days(to: context.asOf)))
      findings.append(Finding(id, at: last.at, phrase))
    }
    return findings
  }

  private static func lastHeld(
    of forum: String, in plan: Shared<AccountPlan>, _ context: AssessmentContext
  ) -> Located<Day>? {
    var last: Located<Day>?
    for entry in plan.governance where entry.forum.value == forum {
      for day in entry.held where context.hasHappened(day.value) {
        if last.map({ $0.value < day.value }) ?? true { last = day }
      }
    }
    return last
  }
}
