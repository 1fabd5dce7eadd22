import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Decide in the templates.
package struct DecideView: View, Equatable {
  /// "Five decisions are asked for, one is late"
  package var headline: String
  /// How they are ordered; nil without one
  package var note: String?
  /// Open asks by due date, forum, account; undated last; at most 200 (more than 60 accounts: 20)
  package var rows: [DecisionView]
  /// "40 more decisions", the handle of the fold
  package var restCount: String?
  /// What comes after the rows, in a fold
  package var rest: [FoldedDecisionView]
  /// What neither shows
  package var more: String?
  /// Apart from the decisions and never counted with them
  package var reviews: OverdueReviewsView?
  /// Movers or commitment is there
  package var hasAside: Bool
  /// Nil where no account has a change
  package var movers: MoversView?
  /// Site.yaml's
  package var commitment: CommitmentView?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .optionalText("note", \.note),
    .list("rows", \.rows),
    .optionalText("restCount", \.restCount),
    .list("rest", \.rest),
    .optionalText("more", \.more),
    .optionalObject("reviews", \.reviews),
    .flag("hasAside", \.hasAside),
    .optionalObject("movers", \.movers),
    .optionalObject("commitment", \.commitment),
  ]
}

/// The fields of FoldedDecision in the templates.
package struct FoldedDecisionView: View, Equatable {
  package var title: String
  package var url: String
  package var account: String
  package var due: String?
  /// Of the title, where it is another than the page's
  package var language: String?

  package static let fields: [Field<Self>] = [
    .text("title", \.title),
    .url("url", \.url),
    .text("account", \.account),
    .optionalText("due", \.due),
    .optionalText("language", \.language),
  ]
}

/// The fields of Commitment in the templates.
package struct CommitmentView: View, Equatable {
  package var words: String
  package var by: String?
  package var date: String?

  package static let fields: [Field<Self>] = [
    .text("words", \.words),
    .optionalText("by", \.by),
    .optionalText("date", \.date),
  ]
}

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
      note: pending.count > 1 && !content.context.hides("asks.due") ? content.words.text(.decideNote) : nil,
      rows: pending.prefix(shown).map { decisions.ask($0.ask, of: $0.account, on: .overview) },
      restCount: rest.isEmpty ? nil : content.words.text(.decideRest(count: .count(rest.count))),
      rest: rest.map(folded),
      more: content.words.more(shown: shown + rest.count, of: pending.count, Phrase.decideMore), reviews: reviews,
      hasAside: hasAside, movers: movers, commitment: commitment)
  }

  private func folded(_ decision: PendingDecision) -> FoldedDecisionView {
    let assessed = content.portfolio.plans[decision.account]
    let ask = assessed.plan.asks[decision.ask]
    return FoldedDecisionView(
      title: ask.text.value, url: "\(SiteAddresses.account(assessed.id))#\(ask.id.value)",
      account: assessed.plan.account.value,
      due: ask.writtenDue.map { content.words.due($0.value, asOf: content.asOf) },
      language: TextLanguage(of: assessed, ask.text.value, content: content).code)
  }

  private var headline: String {
    let words = content.words
    guard content.sight.asks else { return words.text(.decideHidden) }
    guard !pending.isEmpty else { return words.text(.decideNone) }
    let late = pending.count { $0.due.map { content.context.isPast($0.day) } ?? false }
    let number = Argument.name(words.spelled(pending.count, capital: true))
    let count = Argument.count(pending.count)
    if late == 0 { return words.text(.decideAsked(number: number, count: count)) }
    if late == pending.count { return words.text(.decideAskedAllLate(number: number, count: count)) }
    return words.text(
      .decideAskedLate(
        number: number, count: count, lateNumber: .name(words.spelled(late)), late: .count(late)))
  }

  private func commitment() -> CommitmentView? {
    content.context.site.file.commitment.map { commitment in
      CommitmentView(
        words: commitment.text.value, by: commitment.by?.value,
        date: commitment.date.map { content.words.longDay($0.value) })
    }
  }
}
