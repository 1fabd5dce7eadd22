import Alignment
import Diagnostics
import Languages
import ReviewSite
import Testing

/// What an account's page says in sentences: never more than the figures beside them.
@Suite struct AccountSentenceTests {
  private static let units = """
    units:
      - {id: a1, name: Alpha, kpis: [{id: hours, name: Hours}], capacity: [{resource: Engineer, unit: hours, divisible: true, periods: {2027-Q1: 100}}]}
      - {id: b1, name: Beta, kpis: [{id: hours, name: Hours}]}
      - {id: c1, name: Gamma}
      - {id: d1, name: Delta}
    """
  private static let threes =
    "{shared-values: 3, style: 3, skills: 3, staff: 3, strategy: 3, structure: 3, systems: 3}"

  private func view(_ yaml: String, others: [(id: String, yaml: String)] = [], hides: Set<String> = []) throws
    -> AccountView
  {
    let fixture = SiteFixture(units: Self.units, plans: [("a", yaml)] + others, hides: hides)
    let content = try fixture.content()
    return AccountPageBuilder(content).view(of: try #require(content.portfolio.index(of: "a")))
  }

  @Test func `what nobody has given is told as missing, with what is missing`() throws {
    let view = try view("language: en")
    #expect(view.headline == "Nobody has rated the alignment of this account yet.")
    #expect(view.brief.index?.note == "nobody has rated yet")
    #expect(view.brief.revenue?.note == "no closed period has a figure yet")
    let partly = try self.view("financials: [{period: 2026-Q3, revenue: 5000, cogs: 1000}]")
    #expect(
      partly.brief.contribution?.note
        == "not given for all 12 months to 30 September 2026: revenue, cost of goods, cost to serve and KAM cost")
    #expect(partly.pnl?.missing?.hasPrefix("Not known over all 12 months to 30 September 2026: revenue") == true)
  }

  @Test func `answers that are all unknown are no ratings and not nothing`() throws {
    let view = try view("alignment: [{date: 2026-11-01, rater: kam, scores: {style: unknown}}]")
    #expect(view.headline == "Every answer on the alignment of this account is “unknown” so far.")
    #expect(view.brief.disagreeHeadline == "Every answer is “unknown” so far")
  }

  @Test func `what is hidden has no sentence`() throws {
    let hides: Set = [
      "alignment", "financials", "value_proposition", "asks", "sponsor", "escalation", "governance", "tier",
    ]
    let view = try view("language: en", hides: hides)
    #expect(view.headline == nil)
    #expect(!view.brief.hasFigures)
    #expect(view.brief.disagreeHeadline == nil && view.brief.promisesHeadline == nil && view.brief.asksHeadline == nil)
    #expect(!view.brief.hasSponsor && !view.brief.hasEscalation && !view.brief.hasForum && !view.brief.hasTier)
  }

  @Test func `a first rater is not compared and a second one's first score is no fall`() throws {
    let first = try view("alignment: [{date: 2026-11-01, rater: kam, scores: \(Self.threes)}]")
    #expect(first.headline?.hasPrefix("Alignment stands at 50.") == true)
    #expect(first.brief.index?.note?.hasPrefix("no score from 26 August 2026 or before to compare with") == true)
    let second = try view(
      """
      review: {held: [2026-06-01]}
      alignment:
        - {date: 2026-05-01, rater: kam, scores: {style: 4, staff: 4}}
        - {date: 2026-11-01, rater: a1, scores: {style: 1, staff: 1}}
      """)
    #expect(second.headline?.hasPrefix("Alignment is unchanged like for like and stands at 38.") == true)
    #expect(second.history?.headline == "The index went from 75 on 1 May 2026 to 38")
    #expect(second.brief.index?.note?.contains("; \u{2212}37 by new ratings") == true)
    #expect(second.aspects?.rows.map(\.change).prefix(2) == ["–", "0.0"])
  }

  @Test func `of several that tie all are named up to three, else counted`() throws {
    func aspects(_ scores: String) throws -> String? {
      try view("alignment: [{date: 2026-11-01, rater: kam, scores: \(scores)}]").aspects?.headline
    }
    #expect(try aspects(Self.threes) == "No rated aspect lies below the floor; all stand at 3.0")
    #expect(
      try aspects("{style: 3, staff: 3, systems: 5}")
        == "No rated aspect lies below the floor; Style and Staff are lowest at 3.0")
    #expect(
      try aspects("{style: 3, staff: 3, systems: 3, skills: 3, strategy: 4}")
        == "No rated aspect lies below the floor; four aspects are lowest at 3.0")
    #expect(try aspects("{style: 3}") == "Only Style is rated, at 3.0")
    let low = try view(
      "alignment: [{date: 2026-11-01, rater: kam, scores: {style: 1, staff: 1, skills: 1, systems: 2}}]")
    #expect(low.headline?.hasSuffix("Four aspects lie below the floor, lowest Style, Skills and Staff at 1.0.") == true)
  }

  @Test func `raters who are furthest apart are all named`() throws {
    let view = try view(
      """
      alignment:
        - {date: 2026-11-01, rater: kam, scores: {style: 5, staff: 5}}
        - {date: 2026-11-01, rater: a1, scores: {style: 5}}
        - {date: 2026-11-01, rater: b1, scores: {style: 1, staff: 2}}
        - {date: 2026-11-01, rater: c1, scores: {style: 1}}
      """)
    #expect(view.aspects?.headline == "Style is seen 4 levels apart: KAM and Alpha at 5, Beta and Gamma at 1")
    #expect(view.brief.disagreeHeadline == "Raters are 3 or more levels apart on two aspects")
  }

  @Test(arguments: [
    ("", "neither a resolution nor an owner"), (", owner: Ina", "no resolution"), (", resolution: So", "no owner"),
  ])
  func `a conflict is told by what it lacks`(has: String, lacking: String) throws {
    let view = try view("owner: Maija\nkpi_conflicts: [{unit: a1, kpi: hours\(has)}]")
    #expect(view.conflicts?.headline == "The one KPI conflict has \(lacking)")
  }

  @Test func `an objective names its target and how far it has come`() throws {
    let view = try view(
      """
      objectives:
        - {id: O1, text: One, measure: stops, baseline: 5, actual: 4, target: 1, due: 2026-12-01}
        - {id: O2, text: Two, due: 2026-12-01}
      """)
    #expect(view.objectives?.rows.map(\.figures) == ["5 → 4, target 1", nil])
    #expect(view.objectives?.rows.map(\.measure) == ["stops", nil])
    #expect(view.objectives?.headline == "Nothing is overdue; O1 and O2 are due in 7 days")
    let past = try self.view("objectives: [{id: O1, text: One, due: 2026-10-01}]")
    #expect(
      past.objectives?.headline == "One objective is past its day, and no figure says whether it was reached")
  }

  @Test func `requests compete with what other accounts still ask for`() throws {
    func request(_ amount: Int, _ status: String) -> String {
      "requests: [{id: R1, unit: a1, resource: Engineer, amount: \(amount), period: 2027-Q1, status: \(status)}]"
    }
    let view = try view(
      request(40, "requested"),
      others: [("b", request(50, "requested")), ("c", request(30, "granted")), ("d", request(9, "declined"))])
    #expect(
      view.requests?.headline
        == "Engineer, Q1 2027: one other account asks for 50 beside the 40\u{A0}hours asked here")
    #expect(view.requests?.rows[0].pool?.hasPrefix("30 of 100\u{A0}hours granted, 70 left;") == true)
    #expect(try self.view(request(40, "granted")).requests?.headline == "No request waits for an answer")
  }

  @Test func `a shared case is told as shared, and none pays off above 100 percent`() throws {
    let view = try view(
      """
      cases: [{id: C1, investment: 1000, cash_flows: [40], probability: 0.9}]
      requests:
        - {id: R1, unit: a1, resource: Engineer, amount: 4, period: 2027-Q1, case: C1}
        - {id: R2, unit: a1, resource: Engineer, amount: 4, period: 2027-Q1, case: C1}
        - {id: R3, unit: a1, resource: Engineer, amount: 4, period: 2027-Q1, investment: 5}
        - {id: R4, unit: a1, resource: Engineer, amount: 4, period: 2027-Q1}
      """)
    #expect(view.cases?.rows[0].breakEven == "never")
    #expect(view.cases?.rows[0].shared == "shared by R1 and R2, with the figures of the whole case")
    #expect(view.requests?.rows.map(\.part) == ["50% of C1", "50% of C1", nil, nil])
    #expect(
      view.requests?.rows.map(\.noValue).suffix(2) == ["not known: cash flows and probability are missing", "no case"])
  }

  @Test func `what does not fit stands in a fold and is counted`() throws {
    let promises = (1...12).map { "{id: V\($0), promise: P\($0), needs: [{unit: a1, commitment: refused}]}" }
    let cells = (1...15).map { "{site: S, offering: O\($0), state: open, potential: 10, probability: 0.5}" }
    let view = try view(
      "value_proposition: [\(promises.joined(separator: ", "))]\nwhitespace: [\(cells.joined(separator: ", "))]")
    #expect(view.brief.promisesHeadline == "Twelve promises are at risk")
    #expect(view.brief.promises.count == 4 && view.brief.morePromises.count == 8)
    #expect(view.brief.promisesMore == "and 8 more")
    #expect(view.whitespace?.tables.map(\.offerings.count) == [12])
    #expect(view.whitespace?.more.map(\.offerings.count) == [3])
    #expect(view.whitespace?.moreOfferings == "3 more offerings")
  }

  @Test func `a margin is best only where the others show less`() throws {
    func periods(_ costs: [Int]) -> String {
      let rows = costs.enumerated().map { place, cost in
        "{period: 2026-0\(place + 6), revenue: 10000, cogs: \(cost), cost_to_serve: 0, kam_cost: 0}"
      }
      return "financials: [\(rows.joined(separator: ", "))]"
    }
    #expect(
      try view(periods([8000, 8000, 8000, 7000])).pnl?.headline
        == "Contribution at 30% of revenue in Sep 2026, the best of the 4 periods shown")
    #expect(try view(periods([8000, 8000, 7010, 7000])).pnl?.headline.contains("best") == false)
  }

  @Test func `accounts below one are compared at what their index shows`() throws {
    func child(_ score: Int) -> String {
      "parent: a\nalignment: [{date: 2026-11-01, rater: kam, scores: {style: \(score)}}]"
    }
    func headline(_ plans: [(id: String, yaml: String)]) throws -> String? {
      try view("language: en", others: plans).children?.headline
    }
    #expect(
      try headline([("b", child(1)), ("c", child(1)), ("d", child(4))])
        == "Three accounts below it; Account b and Account c are lowest at 0")
    #expect(try headline([("b", child(2))]) == "One account below it, which stands at 25")
    #expect(
      try headline([("b", child(2)), ("c", "parent: a")])
        == "Two accounts below it; the one that is rated stands at 25")
    #expect(try headline([("b", "parent: a")]) == "One account below it, not rated yet")
  }

  @Test func `pages name what check names by key and id`() throws {
    let content = try SiteFixture(units: Self.units).content()
    let words = FindingWords(content)
    #expect(
      words.sentence(.valueUnquantified(item: .name("V1"), missing: .names(["value_to_us"])))
        == "V1 is a promise without its value to us")
    #expect(
      words.sentence(.linkBrokenFile(target: .name("a `b`.md"))) == "a `b`.md is no file beside the plan"
    )
    let contradicted = Phrase.ratingContradicted(
      rater: .name("Sponsor"), aspect: .name("Style"), score: .count(4), rule: .name("action-overdue"),
      item: .name("a1/hours"))
    #expect(
      words.sentence(contradicted)
        == "Sponsor scores Style 4, while “An action is past its day and not done” speaks of Hours of Alpha")
  }

  @Test func `texts of another language say which, and from which side they are read`() throws {
    let view = try view("account: שלום\nlanguage: he\nwhy_key: גדול\nactions: [{id: A1, text: דבר}]")
    #expect(view.speech == SpeechView(language: "he", rightToLeft: true))
    #expect(view.objectives?.others?.actions.map(\.speech) == [SpeechView(language: "he", rightToLeft: true)])
    #expect(try self.view("language: fi\nwhy_key: Suuri").speech == SpeechView(language: "fi", rightToLeft: false))
    #expect(try self.view("why_key: Large").speech == nil)
  }
}
