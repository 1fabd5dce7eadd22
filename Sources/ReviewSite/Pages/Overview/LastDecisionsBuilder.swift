import AccountPlans
import Alignment
import Diagnostics

/// Builds what became of the last decisions.
struct LastDecisionsBuilder {
  private static let longest = 20
  let content: SiteContent

  /// nil where no meeting decided anything.
  func view() -> LastDecisionsView? {
    let decisions = PastDecision.all(in: content)
    guard !decisions.isEmpty else { return nil }
    let words = content.words
    let done = decisions.count { $0.status == .done }
    let late = decisions.count { $0.isLate }
    return LastDecisionsView(
      headline: words.phrase(
        late == 0 ? "last-decisions-done" : "last-decisions-late",
        ["count": .count(decisions.count), "done": .count(done), "late": .count(late)]),
      count: words.whole(decisions.count), rows: decisions.prefix(Self.longest).map(row),
      more: words.more(shown: min(decisions.count, Self.longest), of: decisions.count, "last-decisions-more"))
  }

  private func row(_ past: PastDecision) -> PastDecisionView {
    let assessed = content.portfolio.plans[past.place]
    let entry = assessed.plan.governance[past.entry]
    let decision = entry.decisions[past.index]
    let words = content.words
    return PastDecisionView(
      decision: decision.text.value, account: assessed.plan.account.value,
      url: SiteAddresses.account(assessed.id), forum: content.names.forum(entry.forum.value),
      held: words.nearDay(past.held, asOf: content.asOf),
      owner: content.text(decision.owner, at: "governance.decisions.owner"),
      due: past.due.map { words.nearDay($0, asOf: content.asOf) }, status: status(past),
      late: past.isLate)
  }

  private func status(_ past: PastDecision) -> String {
    if past.isLate, let due = past.due { return content.words.when(due, asOf: content.asOf) }
    return content.words.text("status.\(past.status.rawValue)")
  }
}
