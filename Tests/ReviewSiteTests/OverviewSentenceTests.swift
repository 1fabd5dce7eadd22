import Diagnostics
import ReviewSite
import Testing

/// What the overview's sentences say where something ties, is the first of its kind, or is nothing at all.
@Suite struct OverviewSentenceTests {
  private static func ratings(_ entries: String...) -> String { "alignment: [\(entries.joined(separator: ", "))]" }

  private static func score(_ date: String, _ scores: String, by rater: String = "kam") -> String {
    "{date: \(date), rater: \(rater), scores: {\(scores)}}"
  }

  private func view(_ plans: [(id: String, yaml: String)], site: String = "title: R", units: String = "{}") throws
    -> OverviewView
  {
    OverviewBuilder(try SiteFixture(site: site, units: units, plans: plans).content()).view()
  }

  @Test func `first ratings are no rise`() throws {
    let view = try view([("a", Self.ratings(Self.score("2026-11-20", "style: 4")))])
    #expect(view.headline == "Alignment stands at 75. The account has no aspect below the floor.")
    #expect(view.index?.note == nil)
    #expect(view.courses == nil)
    #expect(view.decide?.movers == nil)
  }

  @Test func `a mean over fewer accounts says over how many`() throws {
    let view = try view([("a", Self.ratings(Self.score("2026-11-20", "style: 2"))), ("b", "tier: growth")])
    #expect(
      view.headline
        == "Alignment stands at 25, over 1 of 2 accounts. The one rated account has an aspect below the floor.")
    #expect(view.belowFloor?.note == "1 of one level; one account is not rated")
    #expect(view.portfolio?.total?.indexOver == "1 of 2")
  }

  @Test func `what does not move by a point has not moved`() throws {
    let plans = [
      (
        "a",
        Self.ratings(Self.score("2026-03-01", "style: 3, staff: 3"), Self.score("2026-11-20", "style: 3, staff: 3"))
      )
    ]
    #expect(try view(plans).headline.contains("has not moved by a point in the last 90 days"))
  }

  @Test func `new ratings are told apart from the change`() throws {
    let plan = Self.ratings(
      Self.score("2026-03-01", "style: 3"), Self.score("2026-11-20", "style: 2"),
      Self.score("2026-11-20", "style: 5", by: "field"))
    let view = try view([("a", plan)], units: "units: [{id: field}]")
    #expect(view.decide?.movers?.rows.first?.change == "−25")
    #expect(view.decide?.movers?.rows.first?.alt == "50 to 63")
    #expect(view.decide?.movers?.rows.first?.rest == "+38 by new ratings")
    #expect(view.index?.note == "−25 like for like in the last 90 days; +38 by new ratings")
  }

  @Test func `a rater who takes a score back moves the index alone`() throws {
    let plan = Self.ratings(
      Self.score("2026-03-01", "style: 1, staff: 3"), Self.score("2026-11-20", "style: unknown"))
    let row = try #require(try view([("a", plan)]).portfolio?.rows.first)
    #expect(row.change == "0")
    #expect(row.rest == "+25 by ratings taken back")
  }

  @Test func `aspects that tie are all named up to three, else counted`() throws {
    func lowest(_ scores: String) throws -> String? {
      try view([("a", Self.ratings(Self.score("2026-11-20", scores)))]).portfolio?.rows.first?.lowest?.name
    }
    #expect(try lowest("style: 2, staff: 2, skills: 3") == "Style and Staff")
    #expect(try lowest("style: 2, staff: 2, skills: 2, systems: 2, strategy: 3") == "4 aspects")
    #expect(try lowest("style: 2, staff: 2, skills: 2") == "all 3 rated aspects")
    #expect(try lowest("style: 2") == "Style")
  }

  @Test func `no aspect is the weakest where several tie`() throws {
    let both = Self.ratings(Self.score("2026-11-20", "style: 2, staff: 2, skills: 4"))
    let one = Self.ratings(Self.score("2026-11-20", "style: 2, staff: 3, skills: 4"))
    #expect(
      try view([("a", both), ("b", both)]).heatMap?.headline
        == "Style and Staff are weakest: on each 2 accounts lie below the floor")
    #expect(
      try view([("a", both), ("b", one)]).heatMap?.headline == "Style is weakest: 2 of 2 accounts below the floor")
    #expect(try view([("a", both)]).heatMap?.headline == "Style and Staff lie below the floor")
  }

  @Test func `a pool is told by its parts`() throws {
    let units = """
      units:
        - id: field
          capacity:
            - {resource: Engineer, unit: h, divisible: true, periods: {2027-Q1: 600}}
      """
    func request(_ id: String, _ amount: Int, _ more: String = "") -> String {
      "{id: \(id), unit: field, resource: Engineer, period: 2027-Q1, amount: \(amount)\(more)}"
    }
    func summary(_ own: String, _ others: [String] = []) throws -> String? {
      let asks = "asks: [{id: D1, text: T, about: R1}]\nrequests: [\(own)]"
      let plans = [(id: "a", yaml: asks)] + others.enumerated().map { ("b\($0)", "requests: [\($1)]") }
      return try view(plans, units: units).decide?.rows.first?.summary
    }
    let none = "No business case in figures. "
    let granted = request("R1", 160, ", status: granted")
    #expect(
      try summary(request("R1", 220), [granted, request("R1", 400), request("R1", 320)])
        == none + "160 of 600\u{A0}h granted, 440 left; these 220 compete with 720 that two accounts ask for.")
    #expect(
      try summary(request("R1", 100), [granted, request("R1", 300)])
        == none + "160 of 600\u{A0}h granted, 440 left; enough for these 100 and for 300 that one account asks for.")
    #expect(
      try summary(request("R1", 700))
        == none + "None of 600\u{A0}h is granted yet; nothing else is asked for, but these 700 are more than is left.")
    #expect(
      try summary(granted, [request("R1", 300)])
        == none + "160 of 600\u{A0}h granted, 160 of it here, 440 left; one account asks for 300 more.")
    #expect(
      try summary(request("R1", 100), [request("R1", 640, ", status: granted")])
        == none
        + "640 granted where there are 600\u{A0}h, 40 too many; nothing else is asked for, but these 100 are more"
        + " than is left.")
  }

  @Test func `a case that requests share is told as shared`() throws {
    let yaml = """
      asks: [{id: D1, text: T, about: R1}]
      cases: [{id: C1, investment: 100000, cash_flows: [200000], probability: 1}]
      requests:
        - {id: R1, unit: field, resource: Engineer, period: 2027-Q1, amount: 10, case: C1}
        - {id: R2, unit: field, resource: Clerk, period: 2027-Q1, amount: 10, case: C1}
      """
    let summary = try view([("a", yaml)], units: "units: [{id: field}]").decide?.rows.first?.summary
    #expect(summary?.hasPrefix("The business case is shared by two requests; this one's part is worth €") == true)
    #expect(summary?.hasSuffix("and the whole case returns 100%.") == true)
  }

  @Test func `accounts without a value of a group have a row`() throws {
    let site = "title: R\ngroups: [{id: area, values: [{id: pulp, name: Pulp}]}]"
    let plans = OverviewTests.rated(61) { $0 < 40 ? "\ngroups: {area: pulp}" : "" }
    let view = try view(plans, site: site)
    #expect(view.groups?.rows.map(\.name) == ["Pulp", "none"])
    #expect(view.groups?.rows.map(\.accounts) == ["40", "21"])
    #expect(view.heatMap?.rows.map(\.name) == ["Pulp", "none"])
  }

  @Test func `a family is one of the largest customers`() throws {
    func money(_ revenue: Int) -> String { "financials: [{period: 2025, revenue: \(revenue)}]" }
    let flat = [("a", money(40)), ("b", money(30)), ("c", money(20)), ("d", money(10))]
    #expect(
      try view(flat.map { (id: $0.0, yaml: $0.1) }).portfolio?.headline == "The three largest bring 90% of revenue")
    let tree = flat + [("e", money(100) + "\nparent: d")]
    #expect(
      try view(tree.map { (id: $0.0, yaml: $0.1) }).portfolio?.headline
        == "The three largest customers, each with all its accounts, bring 90% of revenue")
    let tied = [("a", money(40)), ("b", money(30)), ("c", money(20)), ("d", money(20))]
    #expect(try view(tied.map { (id: $0.0, yaml: $0.1) }).portfolio?.headline == "Portfolio")
  }

  @Test func `without asks nothing is asked for, and an overdue review is none`() throws {
    var fixture = SiteFixture(plans: [("a", "review: {next: 2026-10-20}")])
    fixture.findings = ["a": [SiteFixture.finding(SiteFixture.reviewOverdue, account: "a")]]
    let decide = try #require(OverviewBuilder(try fixture.content()).view().decide)
    #expect(decide.headline == "No decision is asked for")
    #expect(decide.rows.isEmpty)
    #expect(decide.reviews?.rows.first?.held == "not held yet")
  }

  @Test func `texts of another language say so`() throws {
    let asks = "asks: [{id: D1, text: T, options: [A]}]"
    let rows =
      try view([("a", "language: fi\n" + asks), ("b", asks), ("c", "language: ar\n" + asks)]).decide?.rows ?? []
    #expect(rows.map(\.language) == ["fi", nil, "ar"])
    #expect(rows.map(\.rightToLeft) == [false, false, true])
  }
}
