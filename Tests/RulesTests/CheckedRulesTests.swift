import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

/// The rules that had something to check make the share that they are told beside.
@Suite struct CheckedRulesTests {
  static let plans = [
    "", "why_key: Largest mill", "sponsor: {name: Jussi Laine}\nreview: {next: 2026-12-01}",
    """
    objectives: [{id: O1, text: Cut stops, measure: stops, baseline: 9, target: 5, actual: 8, due: 2026-11-01}]
    actions: [{id: A1, text: Audit, due: 2026-11-01}, {id: A2, text: Visit, due: 2026-12-01, owner: Ina}]
    """,
    """
    value_proposition: [{id: V1, promise: Fewer stops, needs: [{unit: service, commitment: pending}]}]
    requests: [{id: R1, unit: service, resource: Crane, amount: 5, period: 2026-Q4, asked: 2026-11-20}]
    kpi_conflicts: [{unit: service, kpi: hours, account_need: Hours are not billable}]
    waivers: [{rule: account-case-missing, until: 2026-12-31, reason: Written next month}]
    """,
    "state: draft\nactions: [{id: A1, text: Audit, due: 2026-11-01}]",
  ]

  @Test(arguments: plans) func theShareCanBeRebuilt(plan: String) throws {
    let folder = Folder(
      plan: plan, further: ["units.yaml": "units: [{id: service, kpis: [hours], capacity: [{resource: Crane}]}]"])
    #expect(folder.content.diagnostics.isEmpty)
    let context = folder.context(asOf: today)
    let checks = Checks(context)
    let portfolio = AssessedPortfolio(
      plans: folder.content.plans.map { AssessedPlan(plan: $0, context: context) }, context: context)
    let checked = try #require(folder.check(in: context).plans.first)
    let rules = checks.checked(0, in: portfolio)
    for aspect in context.model.aspects.indices {
      let clean = rules[aspect].filter { rule in !checked.findings.contains { $0.card == rule && !$0.waived } }
      let share = rules[aspect].isEmpty ? nil : Double(clean.count) / Double(rules[aspect].count)
      #expect(checked.evidenced(aspect: aspect) == share, "\(context.model.aspects[aspect].id)")
      #expect(rules[aspect].allSatisfy { $0.aspect == context.model.aspects[aspect].id && $0.kind == .finding })
    }
  }
}
