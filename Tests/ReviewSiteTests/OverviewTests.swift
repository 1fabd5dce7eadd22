import Diagnostics
import ReviewSite
import Testing

@Suite struct OverviewTests {
  private let forums = """
    title: Review
    forums: [{id: board, name: Board, reviews: true}, {id: area, name: Area}]
    """

  @Test func `decisions go by due date, then forum, then account`() throws {
    var fixture = SiteFixture(site: forums)
    fixture.plans = [
      ("a", "asks: [{id: D1, forum: board, text: a board, due: 2026-12-01}, {id: D2, text: a undated}]"),
      ("b", "asks: [{id: D1, forum: area, text: b area, due: 2026-12-01}, {id: D2, text: b open, due: 2026-12-01}]"),
      ("c", "asks: [{id: D1, forum: board, text: c late, due: 2026-11-20}, {id: D2, text: gone, status: decided}]"),
      ("d", "review: {held: [2026-05-21], next: 2026-10-20}"),
      ("e", "state: draft\nasks: [{id: D1, text: of a draft, due: 2026-11-01}]"),
    ]
    fixture.findings = ["d": [SiteFixture.finding(SiteFixture.reviewOverdue, account: "d")]]
    let decide = try #require(OverviewBuilder(try fixture.content()).view().decide)
    #expect(decide.rows.map(\.title) == ["c late", "b area", "a board", "b open", "a undated"])
    #expect(decide.rows.map(\.late) == [true, false, false, false, false])
    #expect(decide.headline == "Five decisions are asked for, one is late")
    #expect(decide.rows[1].url == "accounts/b.html#D1")
    #expect(decide.reviews?.headline == "One review is overdue")
    #expect(decide.reviews?.rows.map(\.held) == ["21 May 2026"])
  }

  @Test func `of 201 decisions the last stands in a fold`() throws {
    let asks = (1...201).map { "{id: D\($0), text: Ask \($0)}" }.joined(separator: ", ")
    let decide = try #require(
      OverviewBuilder(try SiteFixture(plans: [("a", "asks: [\(asks)]")]).content()).view().decide)
    #expect(decide.rows.count == 200)
    #expect(decide.restCount == "One more decision")
    #expect(decide.rest.map(\.url) == ["accounts/a.html#D201"])
    #expect(decide.more == nil)
  }

  @Test func `an option that the recommendation begins with is the recommended one`() throws {
    let ask = "{id: D1, text: T, options: [Grant, Grant 32, Grant 320 h], recommendation: 'Grant 320 h, if asked'}"
    let row = try #require(
      OverviewBuilder(try SiteFixture(plans: [("a", "asks: [\(ask)]")]).content()).view().decide?.rows.first)
    #expect(row.options.map(\.recommended) == [false, false, true])
    #expect(row.recommendation == "Grant 320 h, if asked")
  }

  @Test(arguments: [(60, false), (61, true)])
  func `beyond 60 accounts groups stand in their place`(count: Int, isGrouped: Bool) throws {
    var fixture = SiteFixture(site: "title: R\ngroups: [{id: area, values: [{id: pulp, name: Pulp}, mining]}]")
    fixture.plans = Self.rated(count) { "\ngroups: {area: \($0 % 2 == 0 ? "pulp" : "mining")}" }
    let view = OverviewBuilder(try fixture.content()).view()
    #expect((view.groups != nil) == isGrouped)
    #expect(view.heatMap?.rows.count == (isGrouped ? 2 : 60))
    #expect(view.portfolio?.rows.count == (isGrouped ? 20 : 60))
    #expect(view.portfolio?.more == (isGrouped ? "20 of 61 accounts are shown." : nil))
    #expect(view.portfolio?.total?.note == (isGrouped ? "all 61 accounts" : nil))
    #expect(view.heatMap?.rows.first?.url == (isGrouped ? nil : "accounts/p000.html"))
  }

  @Test func `beyond 60 accounts no list of the overview has more than 20 rows`() throws {
    let view = OverviewBuilder(try SiteFixture(plans: Self.rated(61)).content()).view()
    #expect(view.portfolio?.rows.count == 20)
    #expect(view.heatMap?.rows.count == 20)
    #expect(view.heatMap?.footNote == "all 61 accounts")
    #expect(view.courses?.rows.count == 20)
    #expect(view.courses?.more == "20 of 61 accounts are shown.")
  }

  @Test func `names of accounts and people are text, whatever is in them`() throws {
    let hostile = "\"<script>alert('x')</script> & 'co'\""
    let quoted = "'\" onmouseover=\"x'"
    var fixture = SiteFixture(site: "title: \(hostile)\ncommitment: {text: \(hostile)}")
    fixture.plans = [
      (
        "a",
        "account: \(hostile)\nowner: \(quoted)\nasks: [{id: D1, text: \(hostile), options: [\(quoted)]}]\n"
          + Self.ratings
      )
    ]
    for path in ["index.html", "accounts.html"] {
      let page = try fixture.page(path)
      #expect(page.contains("&lt;script>alert") || page.contains("&lt;script&gt;alert"))
      #expect(!page.contains("<script"))
      #expect(!page.contains("\" onmouseover=\""))
    }
  }

  @Test func `late decisions of earlier meetings come before what was done last time`() throws {
    var fixture = SiteFixture(site: forums)
    fixture.plans = [
      ("a", "governance: [{forum: board, held: [2026-08-20], decisions: [{text: done, status: done}]}]"),
      (
        "b",
        "governance: [{forum: board, held: [2026-02-20], decisions: [{text: late, due: 2026-11-15}, {text: old, status: done}]}]"
      ),
    ]
    let decisions = try #require(OverviewBuilder(try fixture.content()).view().lastDecisions)
    #expect(decisions.rows.map(\.decision) == ["late", "done"])
    #expect(decisions.rows.map(\.status) == ["9 days late", "done"])
    #expect(
      decisions.headline == "One decision is open and late; the one decision of the last meetings is done")
  }

  @Test func `a site without plans has an overview`() throws {
    let page = try SiteFixture().page("index.html")
    #expect(page.contains("No account is active."))
    #expect(!page.contains("id=\"portfolio\""))
  }

  @Test func `three up and three down have moved most, of equal ones the first`() throws {
    func ratings(_ before: Int, _ now: Int) -> String {
      "alignment: [{date: 2026-03-01, rater: kam, scores: {style: \(before)}}, "
        + "{date: 2026-10-01, rater: kam, scores: {style: \(now)}}]"
    }
    let changes = [(1, 2), (1, 3), (1, 2), (1, 2), (5, 4), (5, 4), (5, 4), (5, 4), (5, 3), (3, 3)]
    let plans = zip("abcdefghij", changes).map { (id: String($0), yaml: ratings($1.0, $1.1)) }
    let movers = try #require(OverviewBuilder(try SiteFixture(plans: plans).content()).view().decide?.movers)
    #expect(movers.rows.map { String($0.name.suffix(1)) } == ["b", "a", "c", "f", "e", "i"])
    #expect(movers.rows.map(\.change) == ["+50", "+25", "+25", "−25", "−25", "−50"])
    #expect(movers.headline == "Rose most and fell most in the last 90 days")
    let rest = "6 of the 9 that moved are shown; every change stands in the list of accounts."
    #expect(movers.more == "One more rose by 25 points. Two more fell by 25 points. \(rest)")
  }

  static let ratings = """
    alignment:
      - {date: 2026-03-01, rater: kam, scores: {style: 2, staff: 3}}
      - {date: 2026-10-01, rater: kam, scores: {style: 4, staff: 3}}
    """

  static func rated(_ count: Int, _ more: (Int) -> String = { _ in "" }) -> [(id: String, yaml: String)] {
    (0..<count).map { number in
      let digits = String(number)
      return ("p" + String(repeating: "0", count: 3 - digits.count) + digits, ratings + more(number))
    }
  }
}
