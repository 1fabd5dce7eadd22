import AccountPlans
import Alignment
import Diagnostics
import Foundation
import Testing

@Suite("Figures that another program computed from the same content")
struct ExpectedFiguresTests {
  private static let names = ["first", "second"]

  /// A case with its figures: personal data is hidden as on a site without an audience.
  private static func assess(_ name: String) throws -> (AssessedPortfolio, CaseFolder) {
    let folder = try CaseFolder(name)
    let content = folder.content
    #expect(content.diagnostics.isEmpty, "a case has no fault")
    let showsContacts = content.site.file.shows.contains { $0.value == .contacts }
    let context = AssessmentContext(
      site: content.site, model: content.model, units: content.units, asOf: try day("2026-11-24"),
      hiddenParts: showsContacts ? [] : ["contacts"])
    let plans = content.plans.map { AssessedPlan(plan: $0, context: context) }
    return (AssessedPortfolio(plans: plans, context: context), folder)
  }

  @Test(arguments: names) func accounts(name: String) throws {
    let (portfolio, folder) = try Self.assess(name)
    let accounts = try #require(folder.expected["accounts"] as? [[String: Any]])
    #expect(accounts.count == portfolio.plans.count)
    var comparison = Comparison()
    for (place, account) in accounts.enumerated() {
      comparison.compare(account, ExpectedShape.account(portfolio, place, folder.content), name)
    }
    #expect(comparison.differences == [])
    #expect(comparison.numbers > 400)
  }

  @Test(arguments: names) func portfolio(name: String) throws {
    let (portfolio, folder) = try Self.assess(name)
    var comparison = Comparison()
    comparison.compare(folder.expected["portfolio"], ExpectedShape.portfolio(portfolio, folder.content), name)
    #expect(comparison.differences == [])
    #expect(comparison.numbers > 30)
  }

  @Test(arguments: names) func pools(name: String) throws {
    let (portfolio, folder) = try Self.assess(name)
    let pools = try #require(folder.expected["pools"] as? [[String: Any]])
    let computed = ["allocations", "values", "audit", "best_value_at_most"]
    var comparison = Comparison()
    comparison.compare(
      pools.map { $0.filter { !computed.contains($0.key) } }, portfolio.pools.all.map(ExpectedShape.pool), name)
    #expect(comparison.differences == [])
  }
}
