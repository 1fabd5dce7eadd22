import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Brief in the templates.
package struct BriefView: View, Equatable {
  /// One of the three figures is seen
  package var hasFigures: Bool
  /// Note: "+6 like for like since 20 August: of 21 scores …"; provisional: unit "*" and the note says so
  package var index: FigureView?
  /// Note: growth, target; what is missing where it is not known
  package var revenue: FigureView?
  /// Note: margin, net cash; what is missing where it is not known
  package var contribution: FigureView?
  package var owner: String
  package var hasSponsor: Bool
  package var sponsor: SponsorFactView?
  package var hasTier: Bool
  /// It has none, and the reader would see it
  package var untiered: Bool
  package var tier: String?
  /// "attractiveness 4.1, strength 3.0"
  package var position: String?
  package var hasEscalation: Bool
  package var escalation: FactView?
  package var hasForum: Bool
  /// The newest forum held
  package var forum: FactView?
  /// "12 of 13 parts", note: what is lacking as next step; nil where nothing is asked for
  package var completeness: FactView?
  /// Nil where nothing is rated
  package var levels: LevelRowView?
  /// "Raters are 3 or more levels apart on two aspects"; nil where ratings are hidden
  package var disagreeHeadline: String?
  /// At most 4
  package var disagreements: [DisagreementView]
  /// All others
  package var moreDisagreements: [DisagreementView]
  /// "and 2 more"
  package var disagreementsMore: String?
  /// "Two promises are at risk", "No promise is at risk"; nil where promises or who stands behind them is hidden
  package var promisesHeadline: String?
  /// Refused or without needs, then pending; at most 4
  package var promises: [PromiseAtRiskView]
  package var morePromises: [PromiseAtRiskView]
  package var promisesMore: String?
  /// "It asks for two decisions"; nil where asks are hidden and nothing stands in
  package var asksHeadline: String?
  /// At most 4; an account without asks: open requests stand in
  package var asks: [AskView]
  package var moreAsks: [AskView]
  package var asksMore: String?

  package static let fields: [Field<Self>] = [
    .flag("hasFigures", \.hasFigures),
    .optionalObject("index", \.index),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .text("owner", \.owner),
    .flag("hasSponsor", \.hasSponsor),
    .optionalObject("sponsor", \.sponsor),
    .flag("hasTier", \.hasTier),
    .flag("untiered", \.untiered),
    .optionalText("tier", \.tier),
    .optionalText("position", \.position),
    .flag("hasEscalation", \.hasEscalation),
    .optionalObject("escalation", \.escalation),
    .flag("hasForum", \.hasForum),
    .optionalObject("forum", \.forum),
    .optionalObject("completeness", \.completeness),
    .optionalObject("levels", \.levels),
    .optionalText("disagreeHeadline", \.disagreeHeadline),
    .list("disagreements", \.disagreements),
    .list("moreDisagreements", \.moreDisagreements),
    .optionalText("disagreementsMore", \.disagreementsMore),
    .optionalText("promisesHeadline", \.promisesHeadline),
    .list("promises", \.promises),
    .list("morePromises", \.morePromises),
    .optionalText("promisesMore", \.promisesMore),
    .optionalText("asksHeadline", \.asksHeadline),
    .list("asks", \.asks),
    .list("moreAsks", \.moreAsks),
    .optionalText("asksMore", \.asksMore),
  ]
}

/// The fields of LevelRow in the templates.
package struct LevelRowView: View, Equatable {
  package var aspects: [AspectHeadView]
  package var cells: [HeatCellView]

  package static let fields: [Field<Self>] = [
    .list("aspects", \.aspects),
    .list("cells", \.cells),
  ]
}

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
    count > Self.longest ? page.words.text(.othersMore(count: .count(count - Self.longest))) : nil
  }

  private var levels: LevelRowView? {
    guard page.assessed.alignment.index != nil else { return nil }
    return LevelRowView(aspects: page.pages.aspectHeads, cells: page.pages.heatCells.cells(of: page.account))
  }

  /// nil where the reader does not see the ratings.
  private var disagreeHeadline: String? {
    guard page.content.sight.ratings else { return nil }
    let words = page.words
    let limit = Argument.number(page.model.spreadLimit)
    if !page.disagreements.isEmpty {
      return words.text(
        .accountDisagree(
          limit: limit, number: .name(words.spelled(page.disagreements.count)), count: .count(page.disagreements.count))
      )
    }
    let scorers = page.raters.all.filter(\.hasScored)
    if scorers.isEmpty { return words.text(page.raters.hasAnswers ? .accountUnknownView : .accountNoView) }
    if scorers.count == 1 { return words.text(.accountOneView(rater: .name(scorers[0].sign.name))) }
    let isShared = page.assessed.alignment.aspects.indices.contains { aspect in
      scorers.count { page.assessed.cell(rater: $0.index, aspect: aspect).isScored } > 1
    }
    return isShared ? words.text(.accountAgree(limit: limit)) : words.text(.accountApartViews)
  }
}
