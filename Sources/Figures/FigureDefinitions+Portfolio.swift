import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

extension FigureDefinitions {
  /// The active accounts together.
  static let ofAllAccounts: [FigurePart] = [
    .figure(.count("accounts", .untraced) { $0.source.portfolio.summary.accounts }),
    .figure(.number("index_mean", .index, .untraced) { $0.source.portfolio.summary.indexMean }),
    .figure(.number("index_weighted", .index, .untraced) { $0.source.portfolio.summary.indexWeighted }),
    .list(aspectsOfAll), .list(groupsOfAll), .object(practices),
  ]

  private static let aspectsOfAll = FigureList(
    "aspects", .untraced, names: [.init(key: "id") { $0.context.model.aspects[$0.entry].id }],
    entries: { $0.entries($0.context.model.aspects.indices) },
    figures: [
      .number("mean", .level, .untraced) { $0.source.portfolio.summary.aspects[$0.entry].mean },
      .number("minimum", .level, .untraced) { $0.source.portfolio.summary.aspects[$0.entry].minimum },
      .count("below_floor", .untraced) { $0.source.portfolio.summary.aspects[$0.entry].belowFloor },
    ])

  private static let groupsOfAll = FigureList(
    "groups", .untraced,
    names: [
      .init(key: "group") { $0.source.portfolio.groups[$0.entry].group },
      .init(key: "value") { $0.source.portfolio.groups[$0.entry].value },
    ],
    entries: { $0.entries($0.source.portfolio.groups.indices) },
    figures: [
      .count("accounts", .untraced) { $0.source.portfolio.groups[$0.entry].summary.accounts },
      .number("index_mean", .index, .untraced) { $0.source.portfolio.groups[$0.entry].summary.indexMean },
      .count("below_floor", .untraced) { $0.source.portfolio.groups[$0.entry].summary.belowFloor },
      .money("revenue", .untraced) { $0.source.portfolio.groups[$0.entry].summary.revenue },
    ])

  private static let practices = FigureObject(
    "practices", .untraced,
    figures: [
      .number("account_pnl", .share, .untraced) { $0.source.portfolio.practices.accountPnl.share },
      .number("cash_flow", .share, .untraced) { $0.source.portfolio.practices.cashFlow.share },
      .number("plan_presented", .share, .untraced) { $0.source.portfolio.practices.planPresented.share },
      .number("sponsor_met", .share, .untraced) { $0.source.portfolio.practices.sponsorMet.share },
      .number("forums_with_account_item", .share, .untraced) {
        $0.source.portfolio.practices.forumsWithAccountItem.share
      },
      .number("units_with_account_kpi", .share, .untraced) { $0.source.portfolio.practices.unitsWithAccountKpi.share },
    ])
}
