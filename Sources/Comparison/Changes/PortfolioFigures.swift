import AccountPlans
import Alignment
import Provenance

/// The figures of all accounts together, by their keys of portfolio.json below `portfolio`.
struct PortfolioFigures {
  private(set) var all: [KeyedFigure] = []

  init(_ portfolio: AssessedPortfolio, context: AssessmentContext) {
    let summary = portfolio.summary
    add("accounts", FigureValue(summary.accounts))
    add("index_mean", FigureValue(summary.indexMean, .index))
    add("index_weighted", FigureValue(summary.indexWeighted, .index))
    for (aspect, figures) in zip(context.model.aspects, summary.aspects) {
      add("aspects.\(aspect.id).mean", FigureValue(figures.mean, .level))
      add("aspects.\(aspect.id).minimum", FigureValue(figures.minimum, .level))
      add("aspects.\(aspect.id).below_floor", FigureValue(figures.belowFloor))
    }
    for group in portfolio.groups {
      let key = "groups.\(group.group).\(group.value)"
      add("\(key).accounts", FigureValue(group.summary.accounts))
      add("\(key).index_mean", FigureValue(group.summary.indexMean, .index))
      add("\(key).below_floor", FigureValue(group.summary.belowFloor))
      add("\(key).revenue", FigureValue(group.summary.revenue, .money(context.site.currency)))
    }
    add(portfolio.practices)
  }

  private mutating func add(_ practices: Practices) {
    add("practices.account_pnl", FigureValue(practices.accountPnl.share, .share))
    add("practices.cash_flow", FigureValue(practices.cashFlow.share, .share))
    add("practices.plan_presented", FigureValue(practices.planPresented.share, .share))
    add("practices.sponsor_met", FigureValue(practices.sponsorMet.share, .share))
    add("practices.forums_with_account_item", FigureValue(practices.forumsWithAccountItem.share, .share))
    add("practices.units_with_account_kpi", FigureValue(practices.unitsWithAccountKpi.share, .share))
  }

  private mutating func add(_ key: String, _ value: FigureValue) { all.append(KeyedFigure(key: key, value: value)) }
}
