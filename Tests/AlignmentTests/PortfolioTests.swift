import AccountPlans
import Alignment
import Diagnostics
import Testing

@Suite("The portfolio")
struct PortfolioTests {
  private static func rated(_ score: Int, revenue: Double? = nil, _ rest: String = "") -> String {
    let financials = revenue.map { "financials: [{period: 2025, revenue: \($0)}]\n" } ?? ""
    return "\(financials)\(rest)\nalignment: [{date: 2026-10-01, rater: kam, scores: {style: \(score)}}]"
  }

  @Test func meansCountActiveAccounts() throws {
    let portfolio = try AssessmentContext().portfolio([
      "a": Self.rated(5, revenue: 300), "b": Self.rated(1, revenue: 100), "c": Self.rated(3, revenue: 0),
      "d": Self.rated(2, revenue: -50), "e": "", "f": Self.rated(1, revenue: 900, "state: archived"),
    ])
    #expect(portfolio.summary.accounts == 5)
    #expect(portfolio.summary.indexMean == 43.75)
    #expect(portfolio.summary.indexWeighted == 75)
    #expect(portfolio.summary.aspects[1].mean == 2.75)
    #expect(portfolio.summary.aspects[1].minimum == 1)
    #expect(portfolio.summary.aspects[1].belowFloor == 2)
    #expect(portfolio.summary.aspects[0].mean == nil)
    #expect(portfolio.summary.revenue == 350)
  }

  @Test func everyGroupValueInTheSitesOrder() throws {
    let site = "{title: T, groups: [{id: area, values: [pulp, mining]}, {id: size, values: [big]}]}"
    let portfolio = try AssessmentContext(site: site).portfolio([
      "a": Self.rated(5, revenue: 7, "groups: {area: pulp}"), "b": Self.rated(1, "groups: {area: pulp, size: big}"),
    ])
    #expect(portfolio.groups.map(\.value) == ["pulp", "mining", "big"])
    #expect(portfolio.groups.map(\.members) == [[0, 1], [], [1]])
    #expect(portfolio.groups.map(\.summary.revenue) == [7, nil, nil])
    #expect(portfolio.groups.map(\.summary.indexMean) == [50, nil, 0])
    #expect(portfolio.groups.map(\.summary.belowFloor) == [1, 0, 1])
  }

  @Test func familiesAlsoBelowOneThatIsNotActive() throws {
    let context = try AssessmentContext()
    let portfolio = context.portfolio([
      "a": Self.rated(3, revenue: 1), "b": Self.rated(4, revenue: 2, "parent: a"),
      "c": Self.rated(2, revenue: 4, "parent: a\nstate: archived"), "d": Self.rated(2, revenue: 8, "parent: c"),
      "e": Self.rated(1, "parent: d"),
    ])
    #expect(portfolio.tree.children == [[1, 3], [], [3], [4], []])
    #expect(portfolio.tree.descendants(of: 0) == [1, 3, 4])
    #expect(portfolio.tree.families.map { $0?.accounts } == [4, nil, 3, 2, nil])
    #expect(portfolio.tree.families[0]?.revenue == nil)
    let levels = try #require(portfolio.childLevels(of: 2, context: context))
    #expect(levels[1].minimum == 2)
    #expect(levels[1].maximum == 2)
    #expect(levels[1].belowFloor == 1)
    #expect(portfolio.childLevels(of: 1, context: context) == nil)
  }

  @Test func familiesAddUp() throws {
    let portfolio = try AssessmentContext().portfolio([
      "a": Self.rated(3, revenue: 1), "b": Self.rated(4, revenue: 2, "parent: a"),
      "c": Self.rated(2, revenue: 4, "parent: a\nstate: archived"), "d": Self.rated(2, revenue: 8, "parent: c"),
    ])
    #expect(portfolio.tree.families.map { $0?.revenue } == [11, nil, 12, nil])
    #expect(portfolio.summary.revenue == 11)
  }

  @Test func practicesWithTheirLimits() throws {
    let site = "{title: T, forums: [{id: board, reviews: true}, {id: ops, cadence_days: 7}]}"
    let units = "units: [{id: u1, account_kpi: true}, {id: u2}, {id: u3}]"
    let context = try AssessmentContext(site: site, units: units)
    let on = { (days: Int) in context.asOf.advanced(by: -days) }
    let full = "{period: 2026-Q3, revenue: 1, cogs: 1, cost_to_serve: 1, kam_cost: 1, cash_in: 1}"
    let practices = context.portfolio([
      "a": "review: {held: [\(on(112))]}\nsponsor: {name: S, last_contact: \(on(112))}\nfinancials: [\(full)]",
      "b": "review: {held: [\(on(113))]}\nsponsor: {name: S, last_contact: \(on(113))}",
      "c": "governance: [{forum: ops, held: [\(on(9))]}, {forum: board, held: [\(on(1))]}]",
      "d": "state: draft\ngovernance: [{forum: ops, held: [\(on(1))]}]",
    ]).practices
    #expect(practices.planPresented.lagging == ["b"])
    #expect(isClose(practices.sponsorMet.share, 1.0 / 3))
    #expect(practices.accountPnl.lagging == ["b", "c"])
    #expect(practices.cashFlow.met == 0)
    #expect(practices.forumsWithAccountItem.lagging == ["ops"])
    #expect(practices.unitsWithAccountKpi.lagging == ["u2", "u3"])
  }

  @Test func practicesOfNothingAndOfWhatIsHidden() throws {
    let empty = try AssessmentContext().portfolio([:]).practices
    #expect(empty.accountPnl.share == nil)
    #expect(empty.forumsWithAccountItem.share == nil)
    let hidden = try AssessmentContext(hiddenParts: ["financials", "sponsor"]).portfolio(["a": ""]).practices
    #expect(hidden.accountPnl.share == nil)
    #expect(hidden.sponsorMet.share == nil)
    #expect(hidden.planPresented.share == 0)
  }

  @Test func poolsAndRivals() throws {
    func request(_ id: String, _ amount: Int, _ rest: String = "") -> String {
      "{id: \(id), unit: u1, resource: X, amount: \(amount), period: 2027-Q1\(rest)}"
    }
    let units = "units: [{id: u1, capacity: [{resource: X, periods: {2027-Q1: 10, 2027-Q2: 0}}]}]"
    let portfolio = try AssessmentContext(units: units).portfolio([
      "a": "requests: [\(request("R1", 6)), \(request("R2", 4, ", status: granted, granted: 3"))]",
      "b": "requests: [\(request("R1", 5, ", status: declined"))]",
      "c": "requests: [\(request("R1", 5, ", status: withdrawn"))]",
      "d": "state: draft\nrequests: [\(request("R1", 5))]",
      "e": "requests: [{id: R1, unit: u1, resource: Y, amount: 1, period: 2027-Q1, status: withdrawn}]",
    ])
    #expect(portfolio.pools.all.map(\.key.resource) == ["X", "X", "Y"])
    let pool = portfolio.pools.all[0]
    #expect([pool.asked, pool.granted, pool.demand, pool.unmet] == [15, 3, 9, 12])
    #expect(pool.utilisation == 0.9)
    #expect(pool.isContested == false)
    #expect(portfolio.pools.all[1].utilisation == nil)
    #expect(portfolio.pools.all[2].isContested == nil)
    #expect((0..<5).map { portfolio.pools.rivals(ofRequest: 0, plan: $0) } == [1, 1, 2, 2, 0])
    #expect(portfolio.pools.rivals(ofRequest: 1, plan: 0) == 1)
    #expect(portfolio.pools.pool(ofRequest: 0, plan: 3)?.members.count == 4)
  }
}
