import Alignment
import Diagnostics

/// Says since when accounts are told to have changed: their last reviews, or 90 days where none was held.
package struct SinceText {
  let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  /// `since 20 Aug`, `since the last reviews`
  package func text(of accounts: some Sequence<Int>) -> String {
    var dates: Set<Day> = []
    var isReviewed = false
    var isUnreviewed = false
    for account in accounts {
      let assessed = content.portfolio.plans[account]
      dates.insert(assessed.alignment.previousDate)
      if assessed.reviewsHeld.first.map({ $0 < content.asOf }) ?? false {
        isReviewed = true
      } else {
        isUnreviewed = true
      }
    }
    let words = content.words
    if isUnreviewed { return words.text(isReviewed ? .sinceEither : .sinceDays) }
    guard dates.count == 1, let date = dates.first else { return words.text(.sinceReviews) }
    return words.text(.sinceDate(date: .name(words.nearDay(date, asOf: content.asOf))))
  }
}
