import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of OverdueReviews in the templates.
package struct OverdueReviewsView: View, Equatable {
  /// "Two reviews are overdue"
  package var headline: String
  /// By due date; at most 200 (more than 60 accounts: 20)
  package var rows: [OverdueReviewView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of OverdueReview in the templates.
package struct OverdueReviewView: View, Equatable {
  package var name: String
  package var url: String
  package var owner: String
  /// "20 Oct"; nil where none was ever planned or held
  package var due: String?
  /// "35 days late"
  package var when: String?
  /// "21 May", of the last review; "not held yet"
  package var held: String
  /// "Index 34, −9 like for like; lowest is Skills at 2.2"
  package var standing: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .text("owner", \.owner),
    .optionalText("due", \.due),
    .optionalText("when", \.when),
    .text("held", \.held),
    .optionalText("standing", \.standing),
  ]
}

/// Builds the list of accounts whose review should have been held.
struct OverdueReviewsBuilder {
  let content: SiteContent
  let scope: OverviewScope

  /// nil where no review is overdue.
  func view() -> OverdueReviewsView? {
    let overdue = content.portfolio.active.filter { content.matters[$0].isReviewOverdue }.sorted(by: isBefore)
    guard !overdue.isEmpty else { return nil }
    let words = content.words
    let shown = overdue.prefix(scope.most)
    return OverdueReviewsView(
      headline: words.text(
        .reviewsOverdue(number: .name(words.spelled(overdue.count, capital: true)), count: .count(overdue.count))),
      rows: shown.map(row), more: words.more(shown: shown.count, of: overdue.count, Phrase.reviewsMore))
  }

  private func row(_ account: Int) -> OverdueReviewView {
    let assessed = content.portfolio.plans[account]
    let words = content.words
    let due = content.matters[account].reviewDue
    return OverdueReviewView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id), owner: assessed.plan.owner.value,
      due: due.map { words.nearDay($0, asOf: content.asOf) }, when: due.map { words.when($0, asOf: content.asOf) },
      held: assessed.reviewsHeld.last.map { words.nearDay($0, asOf: content.asOf) } ?? words.text(.reviewNever),
      standing: standing(of: account))
  }

  /// How the account stands, in a sentence; nil where nothing is rated.
  private func standing(of account: Int) -> String? {
    let alignment = content.portfolio.plans[account].alignment
    let builder = LowestBuilder(content: content)
    guard let index = alignment.index, let lowest = builder.lowest(of: account) else { return nil }
    let words = content.words
    let stands = words.text(
      alignment.change == nil
        ? .reviewStanding(index: .index(index))
        : .reviewStandingChange(index: .index(index), change: .name(words.change(alignment.change))))
    let low = words.text(
      lowest.isAll
        ? .reviewLevel(
          count: .count(lowest.aspects.count), aspects: .name(builder.name(of: lowest)), level: .level(lowest.level))
        : .reviewLowest(
          count: .count(lowest.aspects.count), aspects: .name(builder.name(of: lowest)), level: .level(lowest.level)))
    return String(stands, "; ", low)
  }

  /// By the day on which it was due; what was never due comes last.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let days = (content.matters[left].reviewDue, content.matters[right].reviewDue)
    if days.0 == days.1 { return left < right }
    guard let due = days.0, let other = days.1 else { return days.0 != nil }
    return due < other
  }
}
