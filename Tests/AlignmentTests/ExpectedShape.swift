import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Figures under the keys of the export.
enum ExpectedShape {
  static func account(_ portfolio: AssessedPortfolio, _ place: Int, _ content: Content) -> [String: Any?] {
    let assessed = portfolio.plans[place]
    let alignment = assessed.alignment
    return [
      "id": assessed.id, "state": assessed.plan.state.rawValue, "parent": assessed.plan.parent?.value,
      "account": assessed.plan.account.value, "owner": assessed.plan.owner.value, "tier": assessed.plan.tier?.value,
      "index": alignment.index, "previous_date": alignment.previousDate.description,
      "previous_index": alignment.previousIndex, "change": alignment.change,
      "moved": alignment.moved.map { ["rose": $0.rose, "fell": $0.fell, "stayed": $0.stayed] as [String: Any?] },
      "hard": alignment.hard, "soft": alignment.soft, "balance": alignment.balance, "coverage": alignment.coverage,
      "provisional": alignment.isProvisional, "completeness": assessed.completeness.value,
      "aspects": alignment.aspects.indices.map { aspect(assessed, $0, content) },
      "history": alignment.history.map { ["date": $0.date.description, "index": $0.index] as [String: Any?] },
      "figures": figures(assessed.money),
      "family": portfolio.tree.families[place].map { family in
        [
          "accounts": family.accounts, "revenue": family.revenue, "contribution": family.contribution,
          "net_cash": family.netCash,
        ] as [String: Any?]
      },
      "requests": assessed.plan.requests.indices.sorted {
        assessed.plan.requests[$0].id.value < assessed.plan.requests[$1].id.value
      }.map { request(portfolio, place, $0) },
    ]
  }

  private static func aspect(_ assessed: AssessedPlan, _ aspect: Int, _ content: Content) -> [String: Any?] {
    let figures = assessed.alignment.aspects[aspect]
    return [
      "id": content.model.aspects[aspect].id, "level": figures.level, "spread": figures.spread,
      "score": figures.score, "previous_score": figures.previousScore,
      "change": figures.change,
      "ratings": assessed.ratings(aspect: aspect).map { rating in
        [
          "rater": assessed.alignment.raters[rating.rater].id, "score": rating.score, "date": rating.date.description,
        ] as [String: Any?]
      },
    ]
  }

  private static func figures(_ money: AccountMoney) -> [String: Any?] {
    var figures: [String: Any?] = [
      "to": money.to?.description, "contribution": money.contribution, "gross_profit": money.grossProfit,
      "margin": money.margin, "net_cash": money.netCash, "growth": money.growth, "attainment": money.attainment,
      "share_of_wallet": money.shareOfWallet, "whitespace_value": money.whitespaceValue,
    ]
    for figure in Figure.allCases { figures[figure.key] = .some(money.trailing[figure]) }
    return figures
  }

  private static func request(_ portfolio: AssessedPortfolio, _ place: Int, _ index: Int) -> [String: Any?] {
    let request = portfolio.plans[place].plan.requests[index]
    let figures = portfolio.plans[place].requests[index]
    return [
      "id": request.id.value, "unit": request.unit.value, "resource": request.resource.value,
      "period": request.period.value.description, "amount": request.amount.value, "status": request.state.rawValue,
      "granted": request.state == .granted ? request.granted?.value ?? request.amount.value : nil,
      "rivals": portfolio.pools.rivals(ofRequest: index, plan: place), "npv": figures.npv, "roi": figures.roi,
      "payback": figures.payback, "profitability_index": figures.profitabilityIndex,
      "break_even": figures.breakEven, "value_density": figures.valueDensity,
    ]
  }

  static func portfolio(_ portfolio: AssessedPortfolio, _ content: Content) -> [String: Any?] {
    let summary = portfolio.summary
    let practices = portfolio.practices
    return [
      "accounts": summary.accounts, "index_mean": summary.indexMean, "index_weighted": summary.indexWeighted,
      "aspects": summary.aspects.indices.map { aspect in
        [
          "id": content.model.aspects[aspect].id, "mean": summary.aspects[aspect].mean,
          "minimum": summary.aspects[aspect].minimum, "below_floor": summary.aspects[aspect].belowFloor,
        ] as [String: Any?]
      },
      "groups": portfolio.groups.map { group in
        [
          "group": group.group, "value": group.value, "accounts": group.summary.accounts,
          "index_mean": group.summary.indexMean, "below_floor": group.summary.belowFloor,
          "revenue": group.summary.revenue,
        ] as [String: Any?]
      },
      "practices": [
        "account_pnl": practices.accountPnl.share, "cash_flow": practices.cashFlow.share,
        "plan_presented": practices.planPresented.share, "sponsor_met": practices.sponsorMet.share,
        "forums_with_account_item": practices.forumsWithAccountItem.share,
        "units_with_account_kpi": practices.unitsWithAccountKpi.share,
      ] as [String: Any?],
    ]
  }

  static func pool(_ pool: Pool) -> [String: Any?] {
    [
      "unit": pool.key.unit, "resource": pool.key.resource, "period": pool.key.period.description,
      "capacity": pool.capacity, "divisible": pool.isDivisible, "asked": pool.asked, "granted": pool.granted,
      "demand": pool.demand, "unmet": pool.unmet, "utilisation": pool.utilisation, "contested": pool.isContested,
    ]
  }
}
