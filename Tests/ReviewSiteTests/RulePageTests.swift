import Diagnostics
import ReviewSite
import RulePages
import Testing

@Suite struct RulePageTests {
  private static let card = RuleCard("action-overdue", .finding, .warning, aspect: "strategy")
  private static let text = """
    # action-overdue

    Aspect: strategy · Kind: finding · Default: warning

    A plan is believed.

    It speaks of each `due`.

    ## Wrong

    ```markdown accounts/a.md
    ---
    due: 2026-11-20
      <b> & "x"

    ---
    ```

    ```findings
    accounts/a.md:2:6 action-overdue A1
    ```

    ## Right

    ```markdown accounts/a.md
    due: 2026-12-20
    ```

    ## What to do next

    Ask.
    """

  private func fixture(_ count: Int) -> SiteFixture {
    var fixture = SiteFixture(plans: (0..<count).map { (String("p\(1000 + $0)"), "updated: 2026-11-01") })
    for (id, _) in fixture.plans { fixture.findings[id] = [SiteFixture.finding(Self.card, account: id)] }
    fixture.rulePages = [Self.card.id: RulePage(Self.text)]
    return fixture
  }

  private func view(_ fixture: SiteFixture, page: Int = 1) throws -> RuleView {
    RuleBuilder(try fixture.content()).view(of: page - 1)
  }

  @Test func `a rule's page tells what it means, what to do, an example with its marks, and who has it`() throws {
    var fixture = fixture(3)
    var waived = SiteFixture.finding(Self.card, at: 5, account: "p1000")
    waived.waived = true
    fixture.plans[0].yaml += "\nwaivers: [{rule: review-overdue, until: 2026-12-31, reason: Shut}]"
    fixture.findings["p1000"]?.append(waived)
    fixture.findings["p1002"] = nil
    let view = try view(fixture)
    #expect(view.name == "An action is past its day and not done")
    #expect(view.headline == "Two of three accounts have it: three findings, one of them waived.")
    #expect([view.severity, view.kind, view.aspect] == ["warning", "finding", "Strategy"])
    #expect(view.rows.map(\.url) == ["../accounts/p1000.html", "../accounts/p1001.html"])
    #expect(view.rows.map(\.messages.count) == [2, 1])
    let about = try #require(view.about)
    #expect(about.wrong.first?.lines.map(\.marked) == [false, true, false, false, false])
    #expect(about.right.first?.lines.map(\.marked) == [false])
    #expect(!view.numbered && view.range == nil)
    let page = try fixture.page("rules/action-overdue.html")
    #expect(page.contains("<p>It speaks of each <code>due</code>.</p>"))
    #expect(page.contains("<mark>due: 2026-11-20\n</mark>"))
    #expect(page.contains("<span>  &lt;b> &amp; \"x\"\n</span>") || page.contains("  &lt;b&gt; &amp; "))
    #expect(page.contains("<span>\n</span>"), "a blank line stays")
  }

  @Test func `the severity is the one in force`() throws {
    var fixture = fixture(1)
    fixture.site = "title: R\nrules: {review-overdue: error}"
    let card = SiteFixture.reviewOverdue
    fixture.findings["p1000"] = [SiteFixture.finding(card, account: "p1000")]
    fixture.rulePages = [card.id: RulePage(Self.text)]
    #expect(try view(fixture).severity == "error")
  }

  @Test func `201 accounts make two pages, and the second is the list alone`() throws {
    let fixture = fixture(201)
    let first = try view(fixture)
    let second = try view(fixture, page: 2)
    #expect(first.rows.count == 200)
    #expect(first.range == "1 to 200 of 201")
    #expect(first.headline == "All 201 accounts have it.")
    #expect(second.rows.count == 1)
    #expect(second.about == nil)
    #expect(second.numbers.map(\.url) == ["../rules/action-overdue.html", "../rules/action-overdue-2.html"])
    #expect(try fixture.page("rules/action-overdue-2.html").contains("accounts/p1200.html"))
    #expect(try view(self.fixture(200)).numbered == false)
  }

  @Test func `five findings of an account are shown, and how many more there are`() throws {
    var fixture = fixture(1)
    fixture.findings["p1000"] = (0..<8).map { SiteFixture.finding(Self.card, at: $0, account: "p1000") }
    let row = try #require(try view(fixture).rows.first)
    #expect(row.messages.count == 5)
    #expect(row.more == "and 3 more")
  }

  @Test func `what belongs to no account follows, page by page`() throws {
    var fixture = fixture(1)
    fixture.pages = [("pages/glossary.md", "# Terms\n")]
    let file = FileID(1)
    fixture.siteFindings = (0..<2).map { start in
      Diagnostic(Self.card, at: SourceRange(file: file, start: start, end: start + 1), .statusOpen)
    }
    let view = try view(fixture)
    #expect(view.headline == "The one account has it; one file beside the accounts has it: three findings.")
    #expect(view.rows.map(\.name) == ["Account p1000", "Terms"])
    #expect(view.rows.last?.url == "../pages/glossary.html")
    #expect(view.rows.last?.messages.count == 2)
  }

  @Test func `an audience sees no place in the source`() throws {
    var fixture = fixture(1)
    fixture.audience = "management"
    #expect(try view(fixture).rows.first?.messages.first?.place == nil)
    #expect(!(try fixture.page("rules/action-overdue.html").contains(".md:")))
  }

  @Test func `findings lead to the page of their rule, where the site has one`() throws {
    var fixture = fixture(2)
    let other = RuleCard("html-not-allowed", .finding, .warning)
    fixture.findings["p1000"]?.append(SiteFixture.finding(other, account: "p1000"))
    fixture.findings["p1001"]?.append(SiteFixture.finding(SiteFixture.reviewOverdue, account: "p1001"))
    let account = try fixture.page("accounts/p1000.html")
    #expect(account.contains("<tr data-rule=\"action-overdue\">"))
    #expect(account.contains("<a href=\"../rules/action-overdue.html\">"))
    #expect(!account.contains("rules/html-not-allowed.html"))
  }
}
