import AccountPlans
import Alignment
import Diagnostics

/// When the account is reviewed next, or that it should have been.
struct ReviewNote {
  /// nil where nothing is planned and no review was held.
  let text: String?
  let isLate: Bool

  init(page: AccountPage) {
    let words = page.words
    let held = page.assessed.reviewsHeld.last
    let next = page.assessed.plan.review?.next?.value
    guard let next, held.map({ $0 < next }) ?? true else {
      text = held.map { held in
        words.phrase("account-reviewed", ["date": .day(held), "ago": .name(words.ago(held.days(to: page.asOf)))])
      }
      isLate = page.content.matters[page.place].isReviewOverdue
      return
    }
    // Where the reader does not see what was held, nobody can say that it was not.
    if next < page.asOf, !page.sees("review.held", "governance.held") {
      text = nil
      isLate = false
      return
    }
    text = words.phrase(
      "account-review", ["when": .name(words.when(next, asOf: page.asOf)), "date": .day(next)])
    isLate = next < page.asOf && page.assessed.isActive
  }
}
