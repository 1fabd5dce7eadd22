import AccountPlans
import Alignment
import Diagnostics

/// Builds the account on one printed page: three figures, who stands for it, where raters disagree, what it asks.
struct BriefBuilder {
  let page: AccountPage

  /// Rows of each of the three lists at most; the others stand in a fold.
  static let longest = 4

  func view() -> BriefView {
    let plan = page.assessed.plan
    let figures = BriefFigures(page: page)
    let facts = BriefFacts(page: page)
    let promises = PromisesAtRisk(page: page)
    let asks = BriefAsks(page: page)
    let (index, revenue, contribution) = (figures.index, figures.revenue, figures.contribution)
    let disagreements = page.disagreements.map { entry in
      DisagreementView(
        aspect: page.names.aspects[entry.aspect], spread: page.words.number(entry.spread), sides: entry.sides)
    }
    let risks = promises.rows
    let asked = asks.rows
    return BriefView(
      hasFigures: index != nil || revenue != nil || contribution != nil, index: index, revenue: revenue,
      contribution: contribution, owner: plan.owner.value, hasSponsor: page.sees("sponsor"), sponsor: facts.sponsor,
      hasTier: page.sees("tier") || facts.position != nil, untiered: plan.tier == nil && page.sees("tier"),
      tier: plan.tier.map { page.names.tier($0.value) },
      position: facts.position, hasEscalation: page.sees("escalation"), escalation: facts.escalation,
      hasForum: page.sees("governance", "governance.held"), forum: facts.forum, completeness: facts.completeness,
      levels: levels, disagreeHeadline: disagreeHeadline,
      disagreements: Self.first(of: disagreements), moreDisagreements: Self.rest(of: disagreements),
      disagreementsMore: more(disagreements.count), promisesHeadline: promises.headline,
      promises: Self.first(of: risks), morePromises: Self.rest(of: risks), promisesMore: more(risks.count),
      asksHeadline: asks.headline, asks: Self.first(of: asked), moreAsks: Self.rest(of: asked),
      asksMore: more(asked.count))
  }

  private static func first<Row>(of rows: [Row]) -> [Row] {
    rows.count <= longest ? rows : Array(rows.prefix(longest))
  }

  private static func rest<Row>(of rows: [Row]) -> [Row] {
    rows.count <= longest ? [] : Array(rows.dropFirst(longest))
  }

  /// `and 8 more`; nil where all are shown.
  private func more(_ count: Int) -> String? {
    count > Self.longest ? page.words.phrase("others-more", ["count": .count(count - Self.longest)]) : nil
  }

  private var levels: LevelRowView? {
    guard page.assessed.alignment.index != nil else { return nil }
    return LevelRowView(aspects: page.pages.aspectHeads, cells: page.pages.heatCells.cells(of: page.place))
  }

  /// nil where the reader does not see the ratings.
  private var disagreeHeadline: String? {
    guard page.content.sight.ratings else { return nil }
    let words = page.words
    let limit = Argument.number(page.model.spreadLimit)
    if !page.disagreements.isEmpty {
      return words.phrase(
        "account-disagree",
        [
          "count": .count(page.disagreements.count), "number": .name(words.spelled(page.disagreements.count)),
          "limit": limit,
        ])
    }
    let scorers = page.raters.all.filter(\.hasScored)
    if scorers.isEmpty { return words.text(page.raters.hasAnswers ? "account-unknown-view" : "account-no-view") }
    if scorers.count == 1 { return words.phrase("account-one-view", ["rater": .name(scorers[0].sign.name)]) }
    let isShared = page.assessed.alignment.aspects.indices.contains { aspect in
      scorers.count { page.assessed.cell(rater: $0.place, aspect: aspect).isScored } > 1
    }
    return isShared ? words.phrase("account-agree", ["limit": limit]) : words.text("account-apart-views")
  }
}
