import AccountPlans
import Alignment
import Diagnostics

/// Builds what is to be decided today.
struct DecideBuilder {
  static let longest = 200
  let content: SiteContent
  let pending: [PendingDecision]

  func view() -> DecideView {
    let decisions = DecisionBuilder(content)
    let movers = MoversBuilder(content: content).view()
    let commitment = self.commitment()
    return DecideView(
      headline: headline,
      rows: pending.prefix(Self.longest).map { decision in
        decision.ask.map { decisions.ask($0, of: decision.place, on: .overview) }
          ?? decisions.review(of: decision.place)
      },
      more: content.words.more(shown: min(pending.count, Self.longest), of: pending.count, "decide-more"),
      hasAside: movers != nil || commitment != nil, movers: movers, commitment: commitment)
  }

  private var headline: String {
    let words = content.words
    guard !pending.isEmpty else { return words.text("decide-none") }
    let late = pending.count { $0.ask == nil || ($0.due.map { $0 < content.asOf } ?? false) }
    return words.phrase(
      late == 0 ? "decide-asked" : "decide-asked-late",
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
