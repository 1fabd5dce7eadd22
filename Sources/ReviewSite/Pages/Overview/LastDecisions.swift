import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of LastDecisions in the templates.
package struct LastDecisionsView: View, Equatable {
  /// "12 decisions are open, 6 of them late; 5 of the 9 decisions of the last meetings are done"
  package var headline: String
  package var count: String
  /// Open and late first, then by forum and account; at most 200 (more than 60 accounts: 20)
  package var rows: [PastDecisionView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of PastDecision in the templates.
package struct PastDecisionView: View, Equatable {
  package var decision: String
  /// Of the decision, where it is another than the page's
  package var language: String?
  package var rightToLeft: Bool
  package var account: String
  package var url: String
  package var forum: String
  /// "20 Aug 2026"
  package var held: String
  package var owner: String?
  package var due: String?
  /// "open", "done", "late 9 days", "dropped"
  package var status: String
  package var late: Bool

  package static let fields: [Field<Self>] = [
    .text("decision", \.decision),
    .optionalText("language", \.language),
    .flag("rightToLeft", \.rightToLeft),
    .text("account", \.account),
    .url("url", \.url),
    .text("forum", \.forum),
    .text("held", \.held),
    .optionalText("owner", \.owner),
    .optionalText("due", \.due),
    .text("status", \.status),
    .flag("late", \.late),
  ]
}

/// Builds what became of decisions: all that are open, and those of each forum's last meeting.
struct LastDecisionsBuilder {
  let content: SiteContent
  let scope: OverviewScope

  /// nil where no meeting decided anything, and where a reader does not see what became of it.
  func view() -> LastDecisionsView? {
    guard content.sight.decisions else { return nil }
    let decisions = PastDecision.all(in: content)
    guard !decisions.isEmpty else { return nil }
    let words = content.words
    let shown = decisions.prefix(scope.most)
    return LastDecisionsView(
      headline: .joined(open(decisions), "; ", done(decisions)) ?? "", count: words.whole(decisions.count),
      rows: shown.map(row), more: words.more(shown: shown.count, of: decisions.count, Phrase.lastDecisionsMore))
  }

  private func open(_ decisions: [PastDecision]) -> String {
    let open = decisions.count { $0.isOpen }
    let late = decisions.count { $0.isLate }
    guard open > 0 else { return content.words.text(.lastDecisionsNoneOpen) }
    let (number, count) = (Argument.name(content.words.spelled(open, capital: true)), Argument.count(open))
    if late == 0 { return content.words.text(.lastDecisionsOpen(number: number, open: count)) }
    if late == open { return content.words.text(.lastDecisionsAllLate(number: number, open: count)) }
    let lateNumber = Argument.name(content.words.spelled(late))
    return content.words.text(.lastDecisionsOpenLate(number: number, open: count, lateNumber: lateNumber))
  }

  /// nil where the last meetings decided nothing.
  private func done(_ decisions: [PastDecision]) -> String? {
    let last = decisions.count { $0.isLast }
    let done = decisions.count { $0.isLast && $0.status == .done }
    guard last > 0 else { return nil }
    if done == 0 { return content.words.text(.lastMeetingsNoneDone(last: .count(last))) }
    return content.words.text(
      done == last
        ? .lastMeetingsAllDone(last: .count(last)) : .lastMeetingsDone(done: .count(done), last: .count(last)))
  }

  private func row(_ past: PastDecision) -> PastDecisionView {
    let assessed = content.portfolio.plans[past.account]
    let entry = assessed.plan.governance[past.entry]
    let decision = entry.decisions[past.index]
    let words = content.words
    let language = TextLanguage(of: assessed, decision.text.value, content: content)
    return PastDecisionView(
      decision: decision.text.value, language: language.code, rightToLeft: language.isRightToLeft,
      account: assessed.plan.account.value,
      url: SiteAddresses.account(assessed.id), forum: content.names.forum(entry.forum.value),
      held: words.nearDay(past.held, asOf: content.asOf),
      owner: content.text(decision.owner, at: "governance.decisions.owner"),
      due: decision.writtenDue.map { words.due($0.value, asOf: content.asOf) }, status: status(past),
      late: past.isLate)
  }

  private func status(_ past: PastDecision) -> String {
    if past.isLate, let due = past.due { return content.words.when(due, asOf: content.asOf) }
    return content.words.text(.status, past.status.rawValue)
  }
}
