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
    let site = content.context.site
    return OverviewView(
      frame: frames.frame(root: "", on: .overview), title: title, name: site.title,
      headline: figures.headline, date: date, forum: nextForum(pending), lastReview: lastReview,
      index: figures.index(), belowFloor: figures.belowFloor(), revenue: figures.revenue(),
      contribution: figures.contribution(), decide: DecideBuilder(content: content, pending: pending).view(),
      lastDecisions: LastDecisionsBuilder(content: content).view(),
      groups: scope.isGrouped ? GroupsBuilder(content: content).view() : nil,
      portfolio: PortfolioBuilder(content: content, scope: scope, totals: totals).view(),
      heatMap: HeatMapBuilder(content: content, scope: scope).view(),
      courses: CoursesBuilder(content: content, totals: totals).view(),
      practices: PracticesBuilder(content: content).view())
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

  /// The reviewing forum that has to decide next.
  private func nextForum(_ pending: [PendingDecision]) -> String? {
    let next = pending.first { decision in
      guard let due = decision.due, let forum = decision.forum else { return false }
      return due >= content.asOf && content.context.isReviewing(forum)
    }
    guard let next, let due = next.due, let forum = next.forum else { return nil }
    return content.words.phrase(
      "overview-forum",
      ["forum": .name(content.names.forum(forum)), "date": .name(content.words.nearDay(due, asOf: content.asOf))])
  }

  private var lastReview: String? {
    content.portfolio.active.lazy.compactMap { content.portfolio.plans[$0].reviewsHeld.last }.max()
      .map { content.words.longDay($0) }
  }
}
