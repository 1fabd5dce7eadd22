import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Builds the first page: what to decide, how the portfolio stands and moved, who lags.
package struct OverviewBuilder: Sendable {
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
      frame: frames.frame(root: "", on: .overview), title: title, name: content.context.site.title,
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
    content.words.phrase(
      "overview-date",
      [
        "weekday": .name(content.words.dates.weekday(content.asOf)),
        "date": .name(content.words.longDay(content.asOf)),
      ])
  }

  /// The reviewing forum that has to decide next, and when.
  private func nextForum(_ pending: [PendingDecision]) -> (id: String, due: Due)? {
    for decision in pending {
      guard let due = decision.writtenDue, let forum = decision.forum else { continue }
      if due.day >= content.asOf, content.context.isReviewing(forum) { return (forum, due) }
    }
    return nil
  }

  private func text(of forum: (id: String, due: Due)) -> String {
    content.words.phrase(
      "overview-forum",
      [
        "forum": .name(content.names.forum(forum.id)),
        "date": .name(content.words.due(forum.due, asOf: content.asOf)),
      ])
  }

  /// When the forum that is named last took up an account; without one the newest review of any account.
  private func lastReview(_ forum: String?) -> String? {
    let words = content.words
    guard let forum else {
      let newest = content.portfolio.active.lazy.compactMap { content.portfolio.plans[$0].reviewsHeld.last }.max()
      return newest.map { words.phrase("overview-last-review", ["date": .name(words.longDay($0))]) }
    }
    var newest: Day?
    for place in content.portfolio.active {
      for entry in content.portfolio.plans[place].plan.governance where entry.forum.value == forum {
        for day in entry.held where content.context.hasHappened(day.value) {
          newest = max(newest ?? day.value, day.value)
        }
      }
    }
    return newest.map { words.phrase("overview-last-met", ["date": .name(words.nearDay($0, asOf: content.asOf))]) }
  }
}
