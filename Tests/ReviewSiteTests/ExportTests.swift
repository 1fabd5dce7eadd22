import Diagnostics
import Foundation
import JSON
import ReviewSite
import StringTemplates
import Testing

@Suite struct ExportTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (12, "12"), (58.333333, "58.3333"), (0.00005, "0.0001"), (-0.00001, "0"),
    (0.03125, "0.0312"), (0.09375, "0.0938"), (2.00015, "2.0002"), (1.00005, "1.0001"), (1.00015, "1.0002"),
    (-1.5, "-1.5"),
    (1_250_000.25, "1250000.25"), (0.1 + 0.2, "0.3"), (99.99999, "100"), (1e15, "1000000000000000"), (1e17, "1e+17"),
    (.infinity, "null"),
  ])
  func `numbers have four decimals, halves go to the even one`(value: Double, text: String) {
    var output = Output()
    JSONNumber.write(value, into: &output)
    #expect(String(decoding: output.bytes, as: UTF8.self) == text)
  }

  @Test func `texts are escaped`() {
    var json = JSONWriter(Output(), drain: { _ in })
    json.object { json in
      json.field("a", "\"\\\n\u{1}ä")
      json.field(named: "k\"", "v")
      json.list("l") { json in
        json.object { $0.null("n") }
        json.object { $0.field("t", true) }
      }
      json.field("e", 1)
    }
    let output = json.finish()
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == #"{"a":"\"\\\n\u0001ä","k\"":"v","l":[{"n":null},{"t":true}],"e":1}"#)
  }

  private var fixture: SiteFixture {
    var fixture = SiteFixture(
      site: "title: R\ngroups: [{id: area, values: [pulp, mining]}]", units: "units: [{id: lab}]")
    fixture.plans = [
      (
        "b",
        """
        groups: {area: pulp}
        requests:
          - {id: R2, unit: lab, resource: Bench, amount: 10, period: 2027-Q1, status: granted, granted: 4}
          - {id: R1, unit: lab, resource: Bench, amount: 10, period: 2027-Q1}
        """
      ), ("a", OverviewTests.ratings),
    ]
    let style = RuleCard("sponsor-missing", .finding, .warning, aspect: "style")
    let all = RuleCard("aspect-below-floor", .judgement, .info, aspect: "all")
    var waived = SiteFixture.finding(style, account: "b")
    waived.waived = true
    fixture.findings = [
      "b": [
        SiteFixture.finding(style, at: 4, account: "b"), SiteFixture.finding(all, item: "staff", account: "b"), waived,
      ]
    ]
    return fixture
  }

  private func export(_ fixture: SiteFixture) throws -> [String: Any] {
    let text = try fixture.page("data/portfolio.json")
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func rows(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

  @Test func `accounts and requests go by id, findings by their place`() throws {
    let export = try export(fixture)
    #expect(export["schema"] as? String == "linjaus-portfolio/1")
    #expect(export["version"] as? String == "1.2.3")
    let accounts = try rows(export["accounts"])
    #expect(accounts.map { $0["id"] as? String } == ["a", "b"])
    let requests = try rows(accounts[1]["requests"])
    #expect(requests.map { $0["id"] as? String } == ["R1", "R2"])
    #expect(requests.map { $0["granted"] as? Double } == [nil, 4])
    #expect(accounts[1]["groups"] as? [String: String] == ["area": "pulp"])
    #expect(accounts[1]["findings"] as? [String: Int] == ["error": 0, "warning": 1, "info": 1, "waived": 1])
    let findings = try rows(export["findings"])
    #expect(findings.map { $0["rule"] as? String } == ["aspect-below-floor", "sponsor-missing"])
    #expect(findings.map { $0["aspect"] as? String } == ["staff", "style"])
    #expect(findings[1]["column"] as? Int == 1)
  }

  @Test func `an audience gets no positions, and findings by account, rule and item`() throws {
    var fixture = fixture
    fixture.audience = "field"
    let export = try export(fixture)
    #expect(export["audience"] as? String == "field")
    let findings = try rows(export["findings"])
    #expect(findings.allSatisfy { $0["line"] is NSNull && $0["end_column"] is NSNull })
    #expect(findings.map { $0["rule"] as? String } == ["aspect-below-floor", "sponsor-missing"])
  }
}
