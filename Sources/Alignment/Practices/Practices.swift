import AccountPlans
import Diagnostics

/// How far the company follows the practices of those who do better.
package struct Practices: Sendable {
  /// Accounts whose figures are not late and whose newest closed period shows a contribution.
  package let accountPnl: Practice
  /// The same with cash in and cash out.
  package let cashFlow: Practice
  /// Accounts that were reviewed within the review cadence.
  package let planPresented: Practice
  /// Accounts whose sponsor met the customer within the limit.
  package let sponsorMet: Practice
  /// Forums that took up some account within their cadence.
  package let forumsWithAccountItem: Practice
  /// Units that are measured on accounts too.
  package let unitsWithAccountKpi: Practice

  /// For a reader who sees none.
  static let hidden = Practices()

  private init() {
    (accountPnl, cashFlow, planPresented) = (.hidden, .hidden, .hidden)
    (sponsorMet, forumsWithAccountItem, unitsWithAccountKpi) = (.hidden, .hidden, .hidden)
  }

  /// `active` are the indices of the active plans.
  init(_ plans: [AssessedPlan], active: [Int], context: AssessmentContext) {
    let model = context.model
    func accounts(hidden: [String], isFollowed: (borrowing AssessedPlan) -> Bool) -> Practice {
      if hidden.contains(where: context.hides) { return .hidden }
      return Practice(of: active, id: { plans[$0].id }, isFollowed: { isFollowed(plans[$0]) })
    }
    func keys(_ figures: [Figure]) -> [String] { figures.map { "financials.\($0.key)" } }
    accountPnl = accounts(hidden: keys(AccountMoney.profitFigures)) { $0.money.isCurrent(AccountMoney.profitFigures) }
    cashFlow = accounts(hidden: keys(AccountMoney.cashFigures)) { $0.money.isCurrent(AccountMoney.cashFigures) }
    let reviews = ["review.held"] + (context.mayReviewInForums ? ["governance.held"] : [])
    planPresented = accounts(hidden: reviews) { plan in
      plan.reviewsHeld.last.map { !context.isOlder($0, than: context.site.reviewCadenceDays) } ?? false
    }
    sponsorMet = accounts(hidden: ["sponsor.last_contact"]) { plan in
      plan.sponsorContact.map { !context.isOlder($0, than: model.sponsorContactDays) } ?? false
    }
    let newest = Self.newestMeetings(plans, active: active, context: context)
    forumsWithAccountItem =
      context.hides("governance.held")
      ? .hidden
      : Practice(of: context.site.forums, id: { $0.id.value }) { forum in
        guard let held = newest[forum.id.value] else { return false }
        return !context.isOlder(held, than: context.site.cadenceDays(of: forum))
      }
    unitsWithAccountKpi = Practice(of: context.units, id: { $0.id.value }) { $0.accountKpi?.value == true }
  }

  /// By forum, the newest day on which it took up an account.
  private static func newestMeetings(
    _ plans: [AssessedPlan], active: [Int], context: AssessmentContext
  ) -> [String: Day] {
    var newest: [String: Day] = [:]
    for index in active {
      for entry in plans[index].plan.governance {
        for day in entry.held where context.hasHappened(day.value) {
          newest[entry.forum.value] = max(newest[entry.forum.value] ?? day.value, day.value)
        }
      }
    }
    return newest
  }
}
