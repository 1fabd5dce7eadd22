import Diagnostics
import ReviewSite
import Testing

@Suite struct AccountListTests {
  @Test func `201 accounts make two pages of the list`() throws {
    let builder = AccountListBuilder(try SiteFixture(plans: OverviewTests.rated(201)).content())
    #expect(builder.count == 2)
    let first = builder.view(of: 0)
    let second = builder.view(of: 1)
    #expect(first.rows.count == 200)
    #expect(second.rows.count == 1)
    #expect(first.range == "1 to 200 of 201")
    #expect(second.range == "201 to 201 of 201")
    #expect(second.numbers.map(\.url) == ["accounts.html", "accounts-2.html"])
    #expect(second.numbers.map(\.current) == [false, true])
  }

  @Test func `200 accounts make one page without numbers`() throws {
    let builder = AccountListBuilder(try SiteFixture(plans: OverviewTests.rated(200)).content())
    #expect(builder.count == 1)
    #expect(!builder.view(of: 0).numbered)
  }

  @Test func `what waits for a decision comes first, then what lies below the floor, then the largest fall`() throws {
    func ratings(_ before: Int, _ now: Int) -> String {
      "alignment: [{date: 2026-03-01, rater: kam, scores: {style: \(before)}}, "
        + "{date: 2026-10-01, rater: kam, scores: {style: \(now)}}]"
    }
    let plans = [
      ("a", ratings(3, 3)), ("b", ratings(5, 4)), ("c", ratings(5, 3)), ("d", ratings(2, 2)),
      ("e", "asks: [{id: D1, text: T}]"), ("f", "asks: [{id: D1, text: T, due: 2026-12-01}]"),
      ("g", "state: archived\n" + ratings(5, 1)),
    ]
    let view = AccountListBuilder(try SiteFixture(plans: plans.map { (id: $0.0, yaml: $0.1) }).content()).view(of: 0)
    #expect(view.rows.map { String($0.name.suffix(1)) } == ["f", "e", "d", "c", "b", "a", "g"])
    #expect(view.headline.hasPrefix("7 accounts, 1 of them not active."))
  }
}
