import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Decisions in the templates.
package struct DecisionsView: View, Equatable {
  package var headline: String
  /// The reader sees when they are due
  package var hasDue: Bool
  package var count: String
  package var rows: [DecisionView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .flag("hasDue", \.hasDue),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}

/// Builds what the account asks management to decide, by due date; undated asks come last.
struct DecisionsBuilder {
  let page: AccountPage

  /// nil without an open ask.
  func view() -> DecisionsView? {
    let asks = page.openAsks
    if asks.isEmpty { return nil }
    return DecisionsView(
      headline: headline(asks), hasDue: page.sees("asks.due"), count: page.count(asks.count),
      rows: asks.prefix(AccountPage.longest).map { page.pages.decisions.ask($0, of: page.account, on: .account) })
  }

  /// Names the forum where one decides all.
  private func headline(_ asks: [Int]) -> String {
    let all = page.assessed.plan.asks
    if !page.sees("asks.status") { return page.words.text(.decisions) }
    let late = asks.count { all[$0].isLate(in: page.content.context) }
    if late == asks.count {
      return page.headline(asks.count) { .accountDecisionsAllLate(count: $0.count, number: $0.number) }
    }
    if late > 0 {
      return page.headline(asks.count, of: late) {
        .accountDecisionsAskedLate(
          capitalNumber: $0.capitalNumber, count: $0.count, totalNumber: $0.totalNumber, total: $0.total)
      }
    }
    guard let forum = all[asks[0]].forum?.value, asks.allSatisfy({ all[$0].forum?.value == forum }) else {
      return page.headline(asks.count) { .accountDecisionsAsked(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    return page.words.text(
      .accountDecisionsAskedOf(
        capitalNumber: .name(page.words.spelled(asks.count, capital: true)), count: .count(asks.count),
        forum: .name(page.names.forum(forum))))
  }
}
