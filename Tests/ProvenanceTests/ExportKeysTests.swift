import Alignment
import Figures
import Foundation
import Provenance
import Testing

@Suite("Every key of an account in portfolio.json can be traced")
struct ExportKeysTests {
  /// Below an account, as the contract lists them.
  private static let keys = [
    "id", "account", "state", "path", "owner", "sponsor", "tier", "groups", "groups.area", "parent", "updated",
    "next_review", "index", "previous_date", "previous_index", "change", "moved", "moved.rose", "moved.fell",
    "moved.stayed", "hard", "soft", "balance", "coverage", "provisional", "completeness", "aspects",
    "aspects.strategy", "strategy", "aspects.strategy.level", "strategy.spread", "strategy.score",
    "strategy.previous_score", "strategy.change", "strategy.evidenced", "strategy.contradicted", "strategy.ratings",
    "history", "figures",
    "figures.to", "revenue", "target", "cogs", "cost_to_serve", "kam_cost", "contribution", "gross_profit", "margin",
    "cash_in", "cash_out", "net_cash", "growth", "attainment", "share_of_wallet", "whitespace_value", "family",
    "family.accounts", "family.revenue", "family.contribution", "family.net_cash", "requests", "requests.R1",
    "R1.unit", "R1.resource", "R1.period", "R1.amount", "R1.status", "R1.granted", "R1.rivals", "requests.R1.npv",
    "R1.roi", "R1.payback", "R1.profitability_index", "R1.break_even", "R1.value_density", "findings",
    "findings.error", "findings.warning", "findings.info", "findings.waived",
  ]

  @Test(arguments: keys) func isTraced(key: String) throws {
    let text = try Sample(Samples.money).trace("pit").trace(key)
    #expect(text.split(separator: "\n").count > 1, "something is told below the title")
    let missing = text.split(separator: "\n").filter { $0.contains("{") || $0.contains("trace.") }
    #expect(missing == [], "every word and argument is there")
  }

  @Test func otherNamesAreRefused() throws {
    let trace = try Sample(Samples.money).trace("pit")
    let unknown = #expect(throws: UnknownFigure.self) { try trace.trace("revenu") }
    #expect(unknown?.suggestion == "revenue")
    #expect(unknown?.known == trace.figures.map(\.key))
    #expect(throws: UnknownFigure.self) { try trace.trace("aspects.styl") }
    #expect(throws: UnknownFigure.self) { try trace.trace("") }
  }

  @Test(arguments: ["first", "second"]) func valuesAreThoseOfTheExport(site: String) throws {
    let sample = try Sample(site: site)
    let json = try Data(contentsOf: Sample.tests.appending(path: "Sites/\(site)/expected.json"))
    let expected = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    var compared = 0
    for case let account as [String: Any] in try #require(expected["accounts"] as? [Any]) {
      let trace = try sample.trace(try #require(account["id"] as? String))
      let values = Dictionary(trace.figures.map { ($0.key, $0.value.exported) }) { first, _ in first }
      for (key, value) in Flattened(account).values.sorted(by: { $0.key < $1.key }) {
        let traced = values[key] ?? "absent"
        compared += 1
        guard !Flattened.isSame(traced, value) else { continue }
        Issue.record("\(site) \(account["id"] ?? "") \(key): \(traced) in place of \(value)")
      }
    }
    #expect(compared > 400)
  }

  @Test(arguments: ["first", "second"]) func everyTraceIsWhole(site: String) throws {
    let sample = try Sample(site: site)
    for plan in sample.portfolio.plans {
      let trace = try sample.trace(plan.id)
      for figure in trace.figures {
        let lines = try trace.trace(figure.key).split(separator: "\n")
        let isWhole = lines.allSatisfy { !$0.contains("{") && !$0.contains("trace.") }
        #expect(isWhole, "\(plan.id) \(figure.key)")
        let isNull = lines.contains { $0.hasSuffix("portfolio.json  null") }
        let isExplained = lines.contains {
          $0.contains("Not known") || $0.lowercased().contains("null") && !$0.contains("json")
        }
        #expect(!isNull || isExplained, "\(plan.id) \(figure.key) says why it is not known")
      }
    }
  }
}
