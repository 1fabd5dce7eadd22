import AccountPlans
import Alignment
import Diagnostics

/// Builds what is to be decided today.
struct DecideBuilder {
  /// Rows of the fold below the decisions.
  private static let mostFolded = 800
  let content: SiteContent
  let pending: [PendingDecision]
  let scope: OverviewScope

  /// nil where a reader sees nothing of it.
  func view() -> DecideView? {
    let decisions = DecisionBuilder(content)
    let movers = MoversBuilder(content: content).view()
    let commitment = self.commitment()
    let reviews = OverdueReviewsBuilder(content: content, scope: scope).view()
    let hasAside = movers != nil || commitment != nil
    guard content.sight.asks || hasAside || reviews != nil else { return nil }
    let shown = min(pending.count, scope.most)
    let rest = scope.isLarge ? pending[shown..<shown] : pending[shown..<min(pending.count, shown + Self.mostFolded)]
    return DecideView(
      headline: headline,
      note: pending.count > 1 && !content.context.hides("asks.due") ? content.words.text("decide-note") : nil,
      rows: pending.prefix(shown).map { decisions.ask($0.ask, of: $0.place, on: .overview) },
      restCount: rest.isEmpty ? nil : content.words.phrase("decide-rest", ["count": .count(rest.count)]),
      rest: rest.map(folded),
      more: content.words.more(shown: shown + rest.count, of: pending.count, "decide-more"), reviews: reviews,
      hasAside: hasAside, movers: movers, commitment: commitment)
  }

  private func folded(_ decision: PendingDecision) -> FoldedDecisionView {
    let assessed = content.portfolio.plans[decision.place]
    let ask = assessed.plan.asks[decision.ask]
    return FoldedDecisionView(
      title: ask.text.value, url: "\(SiteAddresses.account(assessed.id))#\(ask.id.value)",
      account: assessed.plan.account.value,
      due: ask.writtenDue.map { content.words.due($0.value, asOf: content.asOf) },
      language: TextLanguage(of: assessed, ask.text.value, content: content).code)
  }

  private var headline: String {
    let words = content.words
    guard content.sight.asks else { return words.text("decide-hidden") }
    guard !pending.isEmpty else { return words.text("decide-none") }
    let late = pending.count { $0.due.map { $0 < content.asOf } ?? false }
    return words.phrase(
      late == 0 ? "decide-asked" : late == pending.count ? "decide-asked-all-late" : "decide-asked-late",
      [
        "count": .count(pending.count), "number": .name(words.spelled(pending.count, capital: true)),
        "late": .count(late), "late-number": .name(words.spelled(late)),
      ])
  }

  private func commitment() -> CommitmentView? {
    content.context.site.file.commitment.map { commitment in
      CommitmentView(
        words: commitment.text.value, by: commitment.by?.value,
        date: commitment.date.map { content.words.longDay($0.value) })
    }
  }
}
