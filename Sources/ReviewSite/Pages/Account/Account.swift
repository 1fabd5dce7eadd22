import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import StringTemplates

/// The fields of Account in the templates.
package struct AccountView: View, Equatable {
  package var frame: FrameView
  package var title: String
  package var name: String
  /// "Draft: not counted in the portfolio"
  package var state: String?
  /// "Pulp and paper", "Contract until 31 December 2027"
  package var terms: [TermView]
  package var whyKey: String?
  /// A sentence or two: index, change, what stands out
  package var headline: String?
  package var accountsUrl: String
  package var parent: LinkView?
  /// Previous account by the list's order
  package var before: LinkView?
  package var after: LinkView?
  /// "Review in 2 days, 26 November 2026"
  package var nextReview: String?
  package var reviewLate: Bool
  package var updated: String?
  /// Nil for an audience
  package var source: SourceView?
  package var brief: BriefView
  package var decisions: DecisionsView?
  package var pnl: PnlView?
  package var aspects: AspectsView?
  /// Nil below two dates
  package var history: HistoryView?
  package var promises: PromisesView?
  /// Objectives or actions
  package var objectives: ObjectivesView?
  package var requests: RequestsView?
  package var cases: CasesView?
  package var conflicts: ConflictsView?
  /// Nil unless shown
  package var contacts: ContactsView?
  package var whitespace: WhitespaceView?
  package var risks: RisksView?
  package var governance: GovernanceView?
  package var children: ChildrenView?
  package var findings: FindingsView?
  package var custom: CustomView?
  /// Nil where the text is empty
  package var plan: PlanTextView?
  /// Of its names and texts
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .optionalText("state", \.state),
    .list("terms", \.terms),
    .optionalText("whyKey", \.whyKey),
    .optionalText("headline", \.headline),
    .url("accountsUrl", \.accountsUrl),
    .optionalObject("parent", \.parent),
    .optionalObject("before", \.before),
    .optionalObject("after", \.after),
    .optionalText("nextReview", \.nextReview),
    .flag("reviewLate", \.reviewLate),
    .optionalText("updated", \.updated),
    .optionalObject("source", \.source),
    .object("brief", \.brief),
    .optionalObject("decisions", \.decisions),
    .optionalObject("pnl", \.pnl),
    .optionalObject("aspects", \.aspects),
    .optionalObject("history", \.history),
    .optionalObject("promises", \.promises),
    .optionalObject("objectives", \.objectives),
    .optionalObject("requests", \.requests),
    .optionalObject("cases", \.cases),
    .optionalObject("conflicts", \.conflicts),
    .optionalObject("contacts", \.contacts),
    .optionalObject("whitespace", \.whitespace),
    .optionalObject("risks", \.risks),
    .optionalObject("governance", \.governance),
    .optionalObject("children", \.children),
    .optionalObject("findings", \.findings),
    .optionalObject("custom", \.custom),
    .optionalObject("plan", \.plan),
    .optionalObject("speech", \.speech),
  ]
}

/// The fields of Term in the templates.
package struct TermView: View, Equatable {
  /// "Pulp and paper", "Contract until 31 December 2027"
  package var sentence: String
  /// Of the plan's own words
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .optionalObject("speech", \.speech),
  ]
}

/// The fields of Source in the templates.
package struct SourceView: View, Equatable {
  package var path: String
  package var url: String?

  package static let fields: [Field<Self>] = [
    .text("path", \.path),
    .optionalURL("url", \.url),
  ]
}

/// Builds the page of an account: on one printed page why it is key and what it asks, then all else, a section each.
package struct AccountPageBuilder: PageKind {
  package static let template = "account"
  private let pages: AccountPages

  package init(_ content: SiteContent) { pages = AccountPages(content) }

  package var count: Int { pages.content.portfolio.plans.count }

  package func path(of index: Int) -> String { SiteAddresses.account(pages.content.portfolio.plans[index].id) }

  /// The page of an account by its index in the portfolio.
  package func view(of index: Int) -> AccountView {
    let page = AccountPage(pages, account: index)
    let plan = page.assessed.plan
    let order = pages.content.order
    let review = ReviewNote(page: page)
    return AccountView(
      frame: pages.frame, title: pages.frames.title(plan.account.value), name: plan.account.value,
      state: state(of: plan), terms: AccountTerms(page: page).rows, whyKey: plan.whyKey?.value,
      headline: AccountHeadline(page: page).text,
      accountsUrl: "../" + SiteAddresses.accounts,
      parent: pages.content.portfolio.tree.parents[index].map { pages.links[$0] },
      before: order.before(index).map { pages.links[$0] }, after: order.after(index).map { pages.links[$0] },
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
    case .draft: pages.content.words.text(.accountDraft)
    case .archived: pages.content.words.text(.accountArchived)
    }
  }

  /// nil where the site does not tell where things stand in the source.
  private func source(of page: AccountPage) -> SourceView? {
    guard pages.content.showsSource else { return nil }
    let path = pages.content.path(of: page.account)
    return SourceView(path: path, url: pages.source.url(of: path, line: 1))
  }
}

/// What the customer does, how long it is bound, and which period the plan is for.
struct AccountTerms {
  let page: AccountPage

  var rows: [TermView] {
    let industry = page.assessed.plan.industry.map { TermView(sentence: $0.value, speech: page.speech($0.value)) }
    return [industry, contract.map { TermView(sentence: $0) }, period.map { TermView(sentence: $0) }].compactMap { $0 }
  }

  private var contract: String? {
    guard let ends = page.assessed.plan.contract?.ends?.value else { return nil }
    let date = Argument.name(page.words.longDay(ends))
    return page.words.text(
      ends < page.asOf ? .accountContractEnded(date: date) : .accountContractUntil(date: date))
  }

  private var period: String? {
    page.assessed.plan.period.map {
      page.words.text(.accountPlanFor(period: .name(page.words.period($0.value))))
    }
  }
}

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
        words.text(.accountReviewed(ago: .name(words.ago(held.days(to: page.asOf))), date: .day(held)))
      }
      isLate = page.content.matters[page.account].isReviewOverdue
      return
    }
    // Where the reader does not see what was held, nobody can say that it was not.
    if page.content.context.isPast(next), !page.sees("review.held", "governance.held") {
      text = nil
      isLate = false
      return
    }
    text = words.text(.accountReview(when: .name(words.when(next, asOf: page.asOf)), date: .day(next)))
    isLate = page.assessed.isActive && page.content.context.isMissed(review: next, heldLast: held)
  }
}
