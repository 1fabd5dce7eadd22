import AccountPlans
import Alignment
import Diagnostics
import Testing

@Suite("Account profit and cash flow")
struct MoneyTests {
  @Test func theWindowEndsWithTheNewestActual() throws {
    let money = try AssessmentContext().assess(
      """
      financials:
        - {period: 2025-H2, revenue: 600, target: 500}
        - {period: 2026-H1, revenue: 400, target: 500, cogs: 100}
        - {period: 2026-Q3, target: 300}
        - {period: 2026-12, revenue: 50}
      """
    ).money
    #expect(money.to == (try day("2026-06-30")))
    #expect(money.trailing[.revenue] == 1000)
    #expect(money.trailing[.target] == 1000)
    #expect(money.trailing[.cogs] == nil)
    #expect(money.attainment == 1)
    #expect(money.grossProfit == nil)
    #expect(money.periods.map(\.isClosed) == [true, true, true, false])
  }

  @Test func aGapIsNotKnownAndAPeriodAcrossTheEdgeDoesNotCount() throws {
    let context = try AssessmentContext()
    let gap = context.assess("financials: [{period: 2025-H2, revenue: 1}, {period: 2026-Q2, revenue: 1}]").money
    #expect(gap.trailing[.revenue] == nil)
    let edge = context.assess("financials: [{period: 2025, revenue: 12}, {period: 2026-Q1, revenue: 1}]").money
    #expect(edge.to == (try day("2026-03-31")))
    #expect(edge.trailing[.revenue] == nil)
  }

  @Test func aPeriodClosesOnItsLastDay() throws {
    let yaml = "financials: [{period: 2026-Q3, revenue: 1}]"
    #expect(try AssessmentContext(asOf: "2026-09-29").assess(yaml).money.newestClosed == nil)
    #expect(try AssessmentContext(asOf: "2026-09-30").assess(yaml).money.newestClosed != nil)
  }

  @Test func ratios() throws {
    let money = try AssessmentContext().assess(
      """
      category_spend: 500
      financials:
        - {period: 2024, revenue: 200}
        - {period: 2025, revenue: 250, target: 0, cogs: 100, cost_to_serve: 30, kam_cost: 20, cash_in: 90, cash_out: 100}
      whitespace:
        - {site: A, offering: X, state: open, potential: 100, probability: 0.5}
        - {site: B, offering: X, state: competitor, potential: 10, probability: 0.1}
        - {site: C, offering: X, state: competitor, potential: 10}
        - {site: D, offering: X, state: ours, potential: 10, probability: 1}
      """
    ).money
    #expect(money.contribution == 100)
    #expect(money.grossProfit == 150)
    #expect(money.margin == 0.4)
    #expect(money.netCash == -10)
    #expect(isClose(money.growth, 0.25))
    #expect(money.attainment == nil)
    #expect(money.shareOfWallet == 0.5)
    #expect(isClose(money.whitespaceValue, 51))
  }

  @Test func otherCurrenciesAreConverted() throws {
    let context = try AssessmentContext(site: "{title: T, exchange_rates: {SEK: 0.1}}")
    var plan = context.plan(
      """
      currency: SEK
      category_spend: 1000
      financials: [{period: 2025-H1, revenue: 100}, {period: 2025-H2, revenue: 10}, {period: 2025-H2, target: 200}]
      whitespace: [{site: A, offering: X, state: open, potential: 100, probability: 0.5}]
      """)
    plan.financials[1].currency = Located("EUR", at: plan.at)
    let money = AssessedPlan(plan: Shared(plan), context: context).money
    #expect(isClose(money.trailing[.revenue], 20))
    #expect(isClose(money.shareOfWallet, 0.2))
    #expect(isClose(money.whitespaceValue, 5))
    #expect(isClose(money.attainment, 0.5))
    #expect(money.periods.count == 2)
  }

  @Test func fiscalYearsBeginWhereTheSiteSays() throws {
    let context = try AssessmentContext(site: "{title: T, fiscal_year_start: 4}")
    let money = context.assess(
      """
      financials:
        - {period: 2026-Q1, revenue: 3}
        - {period: 2025, revenue: 12}
        - {period: 2026-07, revenue: 1}
        - {period: 2026-Q2, revenue: 3}
      """
    ).money
    #expect(money.to == (try day("2026-09-30")))
    #expect(money.newestClosed?.period == Period("2026-Q2"))
    #expect(money.periods.map(\.period) == ["2025", "2026-Q1", "2026-07", "2026-Q2"].compactMap { Period($0) })
  }

  @Test func theShortestOfThoseThatEndTogetherIsTheNewest() throws {
    let newest = try AssessmentContext().assess(
      """
      financials:
        - {period: 2026-Q3, revenue: 3, cogs: 1, cash_in: 1}
        - {period: 2026-09, cost_to_serve: 1, kam_cost: 1}
        - {period: 2026-H1, cash_out: 1}
      """
    ).money.newestClosed
    #expect(newest?.period == Period("2026-09"))
    #expect(newest?.hasAll(AccountMoney.profitFigures) == true)
    #expect(newest?.hasAll(AccountMoney.cashFigures) == false)
  }

  @Test func lateFromTheFirstDayBeyondLimitAndGrace() throws {
    let yaml = "financials: [{period: 2026-Q2, revenue: 1}]"
    // The third quarter closed on 2026-09-30; 30 days and a quarter are 37.5.
    #expect(try !AssessmentContext(asOf: "2026-11-06").assess(yaml).money.isLate)
    #expect(try AssessmentContext(asOf: "2026-11-07").assess(yaml).money.isLate)
  }

  @Test func withoutAnActualThereIsNoWindow() throws {
    let money = try AssessmentContext().assess("financials: [{period: 2025, target: 9}]").money
    #expect(money.window == nil)
    #expect(money.to == nil)
    #expect(money.trailing[.target] == nil)
    #expect(money.whitespaceValue == nil)
    #expect(!money.isLate)
  }
}
