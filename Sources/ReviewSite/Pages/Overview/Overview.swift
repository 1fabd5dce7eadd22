import AccountPlans
import Alignment
import Diagnostics
import Languages
import StringTemplates

/// The fields of Overview in the templates.
package struct OverviewView: View, Equatable {
  package var frame: FrameView
  /// Of the window: "Key account review – Nordvik"
  package var title: String
  /// Site title, h1
  package var name: String
  /// Lede: the state of the portfolio in one or two sentences
  package var headline: String
  /// "Tuesday 24 November 2026"
  package var date: String
  /// The next reviewing forum, where one is known
  package var forum: String?
  /// "last met 20 Aug", of that forum; without one "Newest review of an account: 1 October 2026"
  package var lastReview: String?
  /// One of the four is there
  package var hasFigures: Bool
  /// Portfolio mean; note: change, and the weighted mean "53 weighted by revenue"; nil where hidden
  package var index: FigureView?
  /// Value "5", unit "of 12", note "10 of 84 levels"; nil where hidden, and where nobody has rated
  package var belowFloor: FigureView?
  /// Sum of the known; note growth or how many are not known; nil where hidden
  package var revenue: FigureView?
  package var contribution: FigureView?
  /// Nil where a reader sees nothing of it
  package var decide: DecideView?
  /// Governance decisions that are open, and those of the newest meetings
  package var lastDecisions: LastDecisionsView?
  /// Where groups and more than 60 accounts
  package var groups: GroupsView?
  /// Nil without accounts
  package var portfolio: PortfolioView?
  package var heatMap: HeatMapView?
  /// Nil where no account has two dates
  package var courses: CoursesView?
  package var practices: PracticesView?

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .text("headline", \.headline),
    .text("date", \.date),
    .optionalText("forum", \.forum),
    .optionalText("lastReview", \.lastReview),
    .flag("hasFigures", \.hasFigures),
    .optionalObject("index", \.index),
    .optionalObject("belowFloor", \.belowFloor),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("decide", \.decide),
    .optionalObject("lastDecisions", \.lastDecisions),
    .optionalObject("groups", \.groups),
    .optionalObject("portfolio", \.portfolio),
    .optionalObject("heatMap", \.heatMap),
    .optionalObject("courses", \.courses),
    .optionalObject("practices", \.practices),
  ]
}

/// Builds the first page: what to decide, how the portfolio stands and moved, who lags.
package struct OverviewBuilder: SinglePageKind {
  package typealias Page = OverviewView

  package static let template = "overview"
  package static let path = SiteAddresses.overview
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  package func view() -> OverviewView {
    let frames = FrameBuilder(content)
    let scope = OverviewScope(content)
    let totals = PortfolioTotals(content)
    let pending = PendingDecision.all(in: content)
    let figures = OverviewFigures(content: content, totals: totals)
    let (index, belowFloor) = (figures.index(), figures.belowFloor())
    let (revenue, contribution) = (figures.revenue(), figures.contribution())
    let forum = nextForum(pending)
    return OverviewView(
      frame: frames.frame(root: "", on: Self.path), title: title, name: content.context.site.title,
      headline: figures.headline, date: date, forum: forum.map { text(of: $0) }, lastReview: lastReview(forum?.id),
      hasFigures: index != nil || belowFloor != nil || revenue != nil || contribution != nil, index: index,
      belowFloor: belowFloor, revenue: revenue, contribution: contribution,
      decide: DecideBuilder(content: content, pending: pending, scope: scope).view(),
      lastDecisions: LastDecisionsBuilder(content: content, scope: scope).view(),
      groups: scope.isGrouped ? GroupsBuilder(content: content).view() : nil,
      portfolio: PortfolioBuilder(content: content, scope: scope, totals: totals).view(),
      heatMap: HeatMapBuilder(content: content, scope: scope).view(),
      courses: CoursesBuilder(content: content, totals: totals, scope: scope).view(),
      practices: PracticesBuilder(content: content, scope: scope).view())
  }

  /// The site's title with the organisation's name, where there is one.
  private var title: String {
    let site = content.context.site
    return site.file.organisation.map { "\(site.title) \u{2013} \($0.value)" } ?? site.title
  }

  private var date: String {
    content.words.text(
      .overviewDate(
        weekday: .name(content.words.dates.weekday(content.asOf)), date: .name(content.words.longDay(content.asOf))))
  }

  /// The reviewing forum that has to decide next, and when.
  private func nextForum(_ pending: [PendingDecision]) -> (id: String, due: Due)? {
    for decision in pending {
      guard let due = decision.due, let forum = decision.forum else { continue }
      if due.day >= content.asOf, content.context.isReviewing(forum) { return (forum, due) }
    }
    return nil
  }

  private func text(of forum: (id: String, due: Due)) -> String {
    content.words.text(
      .overviewForum(
        forum: .name(content.names.forum(forum.id)), date: .name(content.words.due(forum.due, asOf: content.asOf))))
  }

  /// When the forum that is named last took up an account; without one the newest review of any account.
  private func lastReview(_ forum: String?) -> String? {
    let words = content.words
    guard let forum else {
      let newest = content.portfolio.active.lazy.compactMap { content.portfolio.plans[$0].reviewsHeld.last }.max()
      return newest.map { words.text(.overviewLastReview(date: .name(words.longDay($0)))) }
    }
    var newest: Day?
    for account in content.portfolio.active {
      for entry in content.portfolio.plans[account].plan.governance where entry.forum.value == forum {
        for day in entry.held where content.context.hasHappened(day.value) {
          newest = max(newest ?? day.value, day.value)
        }
      }
    }
    return newest.map { words.text(.overviewLastMet(date: .name(words.nearDay($0, asOf: content.asOf)))) }
  }
}
