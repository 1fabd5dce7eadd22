import AccountPlans
import Alignment
import Testing

@Suite("Business cases")
struct CaseFiguresTests {
  @Test func goldenCase() throws {
    let figures = try #require(
      CaseFigures(
        investment: 300_000, cashFlows: [100_000, 100_000, 100_000, 100_000], probability: 1, discountRate: 0.1))
    #expect(isClose(figures.npv, 16986.5, 0.05))
    #expect(isClose(figures.roi, 0.3333))
    #expect(isClose(figures.payback, 3.0))
    #expect(isClose(figures.breakEven, 0.9464))
    #expect(isClose(figures.profitabilityIndex, 1 + 16986.5455 / 300_000))
  }

  @Test func nothingIsAssumed() {
    #expect(CaseFigures(investment: nil, cashFlows: [1], probability: 1, discountRate: 0) == nil)
    #expect(CaseFigures(investment: 1, cashFlows: nil, probability: 1, discountRate: 0) == nil)
    #expect(CaseFigures(investment: 1, cashFlows: [], probability: 1, discountRate: 0) == nil)
    #expect(CaseFigures(investment: 1, cashFlows: [1], probability: nil, discountRate: 0) == nil)
  }

  @Test func anInvestmentOfNothing() throws {
    let figures = try #require(CaseFigures(investment: 0, cashFlows: [-5, 10], probability: 0.5, discountRate: 0))
    #expect(figures.npv == 2.5)
    #expect(figures.roi == nil)
    #expect(figures.profitabilityIndex == nil)
    #expect(figures.payback == 0)
    #expect(figures.breakEven == 0)
  }

  @Test func paybackIsLinearWithinTheYear() throws {
    let back = try #require(CaseFigures(investment: 100, cashFlows: [80, -20, 80], probability: 1, discountRate: 0))
    #expect(isClose(back.payback, 2.5))
    let never = try #require(CaseFigures(investment: 100, cashFlows: [80, 19], probability: 1, discountRate: 0))
    #expect(never.payback == nil)
  }

  @Test func breakEvenNeedsFlowsOfWorth() throws {
    let figures = try #require(CaseFigures(investment: 10, cashFlows: [-5, 5], probability: 1, discountRate: 0))
    #expect(figures.breakEven == nil)
  }

  @Test func requestsShareACase() throws {
    let context = try AssessmentContext(site: "{title: T, discount_rate: 0}")
    let plan = context.assess(
      """
      cases: [{id: C1, investment: 40, cash_flows: [100], probability: 1}]
      requests:
        - {id: R1, unit: u, resource: X, amount: 2, period: 2026, case: C1}
        - {id: R2, unit: u, resource: X, amount: 10, period: 2026, case: C1, status: declined}
        - {id: R3, unit: u, resource: X, amount: 1, period: 2026, case: C1, status: withdrawn}
        - {id: R4, unit: u, resource: X, amount: 1, period: 2026}
      """)
    #expect(plan.requests.map(\.npv) == [30, 30, nil, nil])
    #expect(plan.requests.map(\.valueDensity) == [15, 3, nil, nil])
    #expect(plan.requests.map(\.roi) == [1.5, 1.5, nil, nil])
  }

  @Test func sharesAreOfTheValueAlone() throws {
    let context = try AssessmentContext(site: "{title: T, discount_rate: 0, exchange_rates: {SEK: 0.1}}")
    let plan = context.assess(
      """
      currency: SEK
      cases: [{id: C1, investment: 400, cash_flows: [1000], probability: 1}]
      requests:
        - {id: R1, unit: u, resource: X, amount: 2, period: 2026, case: C1, share: 0.75}
        - {id: R2, unit: u, resource: X, amount: 1, period: 2026, case: C1, share: 0.25}
        - {id: R3, unit: u, resource: X, amount: 1, period: 2026, investment: 10, cash_flows: [20], probability: 1,
           status: withdrawn}
      """)
    #expect(zip(plan.requests, [45, 15, 1]).allSatisfy { isClose($0.npv, $1) })
    #expect(zip(plan.requests, [0.4, 0.4, 0.5]).allSatisfy { isClose($0.payback, $1) })
  }
}
