import Alignment
import Diagnostics
import ReviewSite
import Testing

@Suite struct AccountPageTests {
  static let units = """
    units:
      - {id: service, name: Field service, kpis: [{id: hours, name: Billable hours}],
         capacity: [{resource: Engineer, unit: hours, divisible: true, periods: {2027-Q1: 100}}]}
      - {id: data, name: Data platform}
    """
  /// The plan of eleven keys that a KAM begins with.
  static let eleven = """
    account: Sundfoss
    owner: Petra Moen
    tier: maintain
    sponsor: {name: Jussi Laine, last_contact: 2026-11-01}
    why_key: The only customer on the coast
    review: {held: [2026-08-20], next: 2026-12-01}
    financials:
      - {period: 2025-Q3, revenue: 200000, cogs: 120000, cost_to_serve: 30000, kam_cost: 10000}
      - {period: 2026-Q3, revenue: 220000, cogs: 130000, cost_to_serve: 30000, kam_cost: 10000}
    objectives: [{id: O1, text: Fewer stops, measure: stops, baseline: 20, target: 15, actual: 18, due: 2027-03-31}]
    actions: [{id: A1, objective: O1, text: Audit, owner: Aino, unit: service, due: 2026-12-15}]
    requests: [{id: R1, unit: service, resource: Engineer, amount: 40, period: 2027-Q1, asked: 2026-11-01}]
    alignment:
      - {date: 2026-05-01, rater: kam, scores: {style: 3, staff: 2}}
      - {date: 2026-10-01, rater: kam, scores: {style: 4, staff: 2}}
    """

  private func view(_ fixture: SiteFixture, _ id: String = "a") throws -> AccountView {
    let content = try fixture.content()
    let place = try #require(content.portfolio.index(of: id))
    return AccountPageBuilder(content).view(of: place)
  }

  private func fixture(_ yaml: String) -> SiteFixture { SiteFixture(units: Self.units, plans: [("a", yaml)]) }

  @Test func `a plan of eleven keys gives a page with what it has and nothing else`() throws {
    let view = try view(fixture(Self.eleven))
    #expect(view.headline == "Alignment is up 13 points like for like and stands at 50. Below the floor: Staff.")
    #expect(view.nextReview == "Review in 7 days, 1 December 2026")
    #expect(view.whyKey == "The only customer on the coast")
    #expect(view.brief.sponsor?.met == "met 1 Nov, 23 days ago")
    #expect(view.brief.sponsor?.stale == false)
    #expect(view.brief.asksHeadline == "One request waits for an answer")
    #expect(view.brief.asks.map(\.url) == ["#R1"])
    #expect(view.brief.disagreeHeadline == "Only one view has been given yet: KAM")
    #expect(view.brief.promisesHeadline == "No promise is written down yet")
    #expect(view.pnl?.periods.map(\.name) == ["Q3 25", "Q3 26"])
    #expect(view.pnl?.cash == nil)
    #expect(view.aspects?.rows.count == 7)
    #expect(view.history?.rows.map(\.index) == ["50", "38"])
    #expect(view.objectives?.rows.map(\.actions.count) == [1])
    #expect(view.requests?.rows.map(\.rivals) == ["none"])
    #expect(view.decisions == nil && view.promises == nil && view.cases == nil && view.conflicts == nil)
    #expect(view.contacts == nil && view.whitespace == nil && view.risks == nil && view.governance == nil)
    #expect(view.children == nil && view.findings == nil && view.custom == nil && view.plan == nil)
  }

  @Test func `what the newest scores stand on is told aspect by aspect in the raters' words`() throws {
    let yaml = """
      alignment:
        - {date: 2026-05-01, rater: kam, scores: {style: 2, strategy: 3}, evidence: {style: Old, strategy: Agreed in May}}
        - {date: 2026-10-01, rater: kam, scores: {style: 4}, evidence: {style: Six visits}}
        - {date: 2026-10-02, rater: service, scores: {style: unknown, staff: 3}, evidence: {style: Nobody asked us}}
      """
    let evidence = try #require(try view(fixture(yaml)).aspects?.evidence)
    #expect(evidence.count == "3")
    #expect(evidence.aspects.map(\.name) == ["Style", "Strategy"])
    #expect(evidence.aspects[0].rows.map(\.evidence) == ["Six visits", "Nobody asked us"])
    #expect(evidence.aspects[0].rows.map(\.rater) == ["KAM", "Field service"])
    #expect(evidence.aspects[0].rows.map(\.score.value) == ["4", "?"])
    #expect(evidence.aspects[1].rows.map(\.date) == ["1 May 2026"])
    #expect(try view(fixture(Self.eleven)).aspects?.evidence == nil)
  }

  @Test(arguments: [
    ("2026-11-24", "Contract until 24 November 2026"), ("2026-11-23", "Contract ended 23 November 2026"),
  ])
  func `what the customer does and how long it is bound stand below its name`(ends: String, contract: String) throws {
    let terms = try view(fixture("industry: Paper\ncontract: {ends: \(ends)}\nperiod: 2026")).terms
    #expect(terms.map(\.sentence) == ["Paper", contract, "Plan for 2026"])
  }

  @Test func `a plan of nothing but its two required keys has a page too`() throws {
    let view = try view(fixture(""))
    #expect(view.headline == "Nobody has rated the alignment of this account yet.")
    #expect(view.brief.index?.value == "not known")
    #expect(view.brief.revenue?.value == "not known")
    #expect(view.pnl == nil && view.aspects == nil && view.history == nil && view.objectives == nil)
    #expect(view.nextReview == nil)
  }

  @Test(arguments: [
    ("draft", "Draft: not counted in the portfolio"), ("archived", "Archived: not counted in the portfolio"),
  ])
  func `a plan that is not active is marked`(state: String, mark: String) throws {
    #expect(try view(fixture("state: \(state)")).state == mark)
  }

  @Test func `hostile names reach the page as text`() throws {
    let hostile = "'<script>alert(1)</script>\"&'"
    let yaml = """
      account: \(hostile)
      owner: \(hostile)
      why_key: \(hostile)
      sponsor: {name: \(hostile)}
      value_proposition: [{id: V1, promise: \(hostile), needs: [{unit: service, commitment: refused}]}]
      objectives: [{id: O1, text: \(hostile), measure: \(hostile), owner: \(hostile)}]
      actions: [{id: A1, text: \(hostile), owner: \(hostile), due: 2026-10-01}]
      cases: [{id: C1, text: \(hostile)}]
      requests: [{id: R1, unit: service, resource: \(hostile), amount: 1, period: 2027-Q1, case: C1, reason: \(hostile)}]
      kpi_conflicts: [{unit: service, kpi: hours, account_need: \(hostile)}]
      asks: [{id: D1, text: \(hostile), options: [\(hostile)], about: R1}]
      contacts: [{name: \(hostile), role: champion, influence: 3, support: 3}]
      whitespace: [{site: \(hostile), offering: \(hostile), state: competitor, competitor: \(hostile)}]
      risks: [{id: K1, text: \(hostile), mitigation: \(hostile)}]
      custom: {\(hostile): [\(hostile), {a: \(hostile)}]}
      """
    var fixture = fixture(yaml)
    fixture.showsContacts = true
    let page = try fixture.page("accounts/a.html")
    #expect(!page.contains("<script"))
    #expect(page.components(of: "&lt;script&gt;alert(1)").count > 20)
  }

  @Test func `contacts stand on the page only where the site shows them`() throws {
    var fixture = fixture("contacts: [{name: Risto Hakala, role: decision_maker, influence: 5, support: 4}]")
    #expect(try view(fixture).contacts == nil)
    #expect(try !fixture.page("accounts/a.html").contains("Risto"))
    fixture.showsContacts = true
    let contacts = try #require(try view(fixture).contacts)
    #expect(contacts.headline == "Risto Hakala decides and no meeting is noted")
    #expect(contacts.chart?.marks.map(\.unmet) == [true])
    #expect(try fixture.page("accounts/a.html").contains("Risto"))
  }

  @Test(arguments: [(1, nil), (5, nil), (6, "and 1 more"), (9, "and 4 more")] as [(Int, String?)])
  func `at most five rivals are named`(rivals: Int, others: String?) throws {
    let request = "requests: [{id: R1, unit: service, resource: Engineer, amount: 40, period: 2027-Q1}]"
    var fixture = fixture(request)
    for rival in 1...rivals { fixture.plans.append(("b\(rival)", request)) }
    let row = try #require(try view(fixture).requests?.rows.first)
    #expect(row.rivalNames.map(\.name) == (1...min(5, rivals)).map { "Account b\($0)" })
    #expect(row.rivalNames.last?.comma == false)
    #expect(row.amount == "40\u{A0}hours")
    #expect(row.otherRivals == others)
  }

  @Test func `at most 200 findings are listed, with their number`() throws {
    let card = RuleCard("action-overdue", .finding, .warning, aspect: "strategy")
    var fixture = fixture("")
    fixture.findings = ["a": (0..<250).map { SiteFixture.finding(card, at: $0, account: "a") }]
    let findings = try #require(try view(fixture).findings)
    #expect(findings.rows.count == 200)
    #expect(findings.count == "250")
    #expect(findings.more == "200 of 250 findings are shown.")
  }

  @Test func `what is not there yet is a next step, what people rated and what is wrong are rows`() throws {
    let step = RuleCard("risk-missing", .finding, .info)
    let absence = RuleCard("sponsor-missing", .finding, .warning, aspect: "style", isAbsence: true)
    let wrong = RuleCard("action-overdue", .finding, .warning, aspect: "strategy")
    let rated = RuleCard("aspect-below-floor", .judgement, .info, aspect: "all")
    var waived = SiteFixture.finding(step, account: "a")
    waived.waived = true
    var fixture = fixture("waivers: [{rule: review-overdue, until: 2026-12-31, reason: Shut}]")
    fixture.findings = ["a": [waived] + [rated, wrong, absence, step].map { SiteFixture.finding($0, account: "a") }]
    let findings = try #require(try view(fixture).findings)
    #expect(findings.steps.map(\.rule) == ["sponsor-missing", "risk-missing"])
    #expect(findings.rows.map(\.rule) == ["action-overdue", "aspect-below-floor", "risk-missing"])
    #expect(findings.rows.map(\.isWarning) == [true, false, false])
    #expect(findings.rows.map(\.isInfo) == [false, true, false])
    #expect(findings.rows.map(\.isWaived) == [false, false, true])
    #expect(findings.rows.map(\.aspect) == ["Strategy", nil, nil])
    #expect(findings.headline == "Two warnings stand")
  }

  @Test func `a site for an audience tells no place in the source`() throws {
    var fixture = fixture("")
    fixture.site = "title: R\nsource_url: 'https://git.example/{path}#L{line}'"
    fixture.findings = ["a": [SiteFixture.finding(RuleCard("plan-stale", .finding, .warning), account: "a")]]
    let seen = try view(fixture)
    #expect(seen.source?.url == "https://git.example/accounts/area/a.md#L1")
    #expect(seen.findings?.rows.first?.place?.name == "a.md:1:1")
    #expect(seen.findings?.rows.first?.place?.url == "https://git.example/accounts/area/a.md#L1")
    fixture.audience = "customer"
    let hidden = try view(fixture)
    #expect(hidden.source == nil)
    #expect(hidden.findings?.hasPlaces == false)
    #expect(hidden.findings?.rows.first?.place == nil)
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] { split(separator: separator) }
}
