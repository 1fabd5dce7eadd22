import AccountPlans
import Alignment
import Diagnostics

/// Builds the page of an account: on one printed page why it is key and what it asks, then all else, a section each.
package struct AccountPageBuilder: Sendable {
  private let pages: AccountPages

  package init(content: SiteContent) { pages = AccountPages(content) }

  /// The page of the account at a place of the portfolio.
  package func view(of place: Int) -> AccountView {
    let page = AccountPage(pages, place: place)
    let plan = page.assessed.plan
    let order = pages.content.order
    let review = ReviewNote(page: page)
    return AccountView(
      frame: pages.frame, title: pages.frames.title(plan.account.value), name: plan.account.value,
      state: state(of: plan), terms: AccountTerms(page: page).rows, whyKey: plan.whyKey?.value,
      headline: AccountHeadline(page: page).text,
      accountsUrl: "../accounts.html", parent: pages.content.portfolio.tree.parents[place].map { pages.links[$0] },
      before: order.before(place).map { pages.links[$0] }, after: order.after(place).map { pages.links[$0] },
      nextReview: review.text,
      reviewLate: review.isLate, updated: page.happened(plan.updated).map { page.words.longDay($0) },
      source: source(of: page),
      brief: BriefBuilder(page: page).view(), decisions: DecisionsBuilder(page: page).view(),
      pnl: PnlBuilder(page: page).view(), aspects: AspectsBuilder(page: page).view(),
      history: HistoryBuilder(page: page).view(), promises: PromisesBuilder(page: page).view(),
      objectives: ObjectivesBuilder(page: page).view(), requests: RequestsBuilder(page: page).view(),
      cases: CasesBuilder(page: page).view(), conflicts: ConflictsBuilder(page: page).view(),
      contacts: ContactsBuilder(page: page).view(), whitespace: WhitespaceBuilder(page: page).view(),
      risks: RisksBuilder(page: page).view(), governance: GovernanceBuilder(page: page).view(),
      children: ChildrenBuilder(page: page).view(), findings: FindingsBuilder(page: page).view(),
      custom: CustomBuilder(page: page).view(), plan: PlanTextBuilder(page: page).view(),
      speech: page.speech(plan.account.value))
  }

  private func state(of plan: Shared<AccountPlan>) -> String? {
    switch plan.state {
    case .active: nil
    case .draft: pages.content.words.text("account-draft")
    case .archived: pages.content.words.text("account-archived")
    }
  }

  /// nil where the site tells no places.
  private func source(of page: AccountPage) -> SourceView? {
    guard pages.content.showsSource else { return nil }
    let path = pages.content.path(of: page.place)
    return SourceView(path: path, url: pages.places.url(of: path, line: 1))
  }
}
