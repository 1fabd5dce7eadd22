import Diagnostics
import ReviewSite
import Testing

@Suite struct AccountChartTests {
  private func lane(_ scores: [Int?]) -> AspectLane {
    AspectLane(
      scores.enumerated().map { AspectLane.Score(letter: String($0), score: $1, isKAM: $0 == 0) }, spreadLimit: 3)
  }

  @Test func `equal scores stand side by side, 17 px apart and centred`() {
    let discs = lane([4, 4, 2, 4, nil]).discs
    #expect(discs.map(\.x) == [73, 73, 27, 73])
    #expect(discs.map(\.shift) == [-17, 0, 0, 17])
    #expect(lane([3, 3]).discs.map(\.shift) == [-8.5, 8.5])
    #expect(discs.map(\.kam) == [true, false, false, false])
  }

  @Test(arguments: [4, 5, 12])
  func `however many agree, their discs stay clear of the next score`(count: Int) throws {
    let shifts = lane(Array(repeating: 3, count: count)).discs.map(\.shift)
    #expect(shifts == shifts.sorted())
    #expect(abs(try #require(shifts.last) - shifts[0] - 51) < 1e-9)
  }

  @Test func `the span runs from the lowest to the highest score and is wide from the limit on`() throws {
    #expect(lane([4]).span == nil)
    for (scores, from, to, isWide) in [
      ([4, 2], 27.0, 73.0, false), ([5, 3, 2], 27, 96, true), ([1, 5], 4, 96, true),
    ] {
      let span = try #require(lane(scores).span)
      #expect(span.from == from && span.to == to && span.wide == isWide)
    }
    #expect(AspectLane.bar(to: 1).width == 0 && AspectLane.bar(to: 1).x == 4)
    #expect(AspectLane.bar(to: 5).width == 92 && AspectLane.bar(to: 5).x == 96)
  }

  @Test func `revenue stands on its foot, the largest reaches the top, a loss keeps its size`() {
    let bars = MoneyBars(largest: 100)
    #expect([100.0, 50, -10].map { bars.bar($0).y } == [4, 49, 94])
    #expect([100.0, 50, -10].map { bars.bar($0).height } == [90, 45, 0])
    #expect(bars.signedBar(-50).y == 49 && bars.signedBar(-50).height == 45)
    #expect(bars.signedBar(-50).loss && !bars.signedBar(50).loss)
    #expect(bars.signedBar(-500).height == 90)
    #expect(MoneyBars(largest: 0).bar(7).height == 0)
  }

  @Test func `net cash has a zero line between its largest and its smallest`() {
    let bars = CashBars([30, -12])
    #expect(bars.zero == 34)
    #expect([30.0, -12].map { bars.bar($0).y } == [4, 34])
    #expect([30.0, -12].map { bars.bar($0).height } == [30, 12])
    #expect([30.0, -12].map { bars.bar($0).loss } == [false, true])
    #expect(CashBars([5, 10]).zero == 46)
    #expect(CashBars([-5]).zero == 4)
    #expect(CashBars([0]).zero == 46)
  }

  @Test func `a case shows its investment first and no more than 24 years`() {
    let bars = CaseBars(investment: 10, flows: [24, -5])
    #expect(bars.bars.map(\.out) == [true, false, true])
    #expect(bars.bars.map(\.x) == [0, 11, 22])
    #expect(bars.width == 31)
    #expect(bars.zero == 27)
    #expect(bars.bars.map(\.y) == [27, 3, 27])
    #expect(bars.bars.map(\.height) == [10, 24, 5])
    #expect(CaseBars(investment: 0, flows: Array(repeating: 1, count: 900)).bars.count == 25)
  }

  @Test(arguments: [(0.0, 0.0), (1, 86), (1.4, 94.6), (-2, 0), (0.5, 43)])
  func `the target stands at 86 percent`(share: Double, width: Double) throws {
    let actual = 20 - 5 * share
    let found = try #require(ProgressBar.width(baseline: 20, target: 15, actual: actual))
    #expect(abs(found - width) < 1e-9)
    #expect(ProgressBar.width(baseline: 3, target: 3, actual: 4) == nil)
  }

  @Test(arguments: [
    ([36.0, 58, 37.5], [30.0, 40, 50, 60]), ([37.5, 37.5], [30, 40, 50]), ([0, 100], [0, 20, 40, 60, 80, 100]),
    ([100, 100], [80, 90, 100]), ([50, 50], [50, 60, 70]), ([9, 61], [0, 20, 40, 60, 80]),
  ])
  func `three to six levels hold every value`(values: [Double], levels: [Double]) throws {
    let lowest = try #require(values.min())
    let highest = try #require(values.max())
    let scale = HistoryScale(from: try day("2025-01-01"), to: try day("2026-01-01"), holding: lowest...highest)
    #expect(scale.levels == levels)
    #expect(scale.y(levels[0]) == 176)
    #expect(scale.y(levels[levels.count - 1]) == 12)
    for value in values { #expect((12...176).contains(scale.y(value))) }
    #expect(scale.x(try day("2025-01-01")) == 0)
    #expect(scale.x(try day("2026-01-01")) == 100)
  }

  @Test func `dates of two years on either side stand on the scale, those beyond at its edge`() throws {
    let asOf = try day("2026-11-24")
    let near = TimeScale([], asOf: asOf, fiscalYearStart: 1)
    #expect(abs(near.today - (3 + 94 * 60 / 240.0)) < 1e-9)
    #expect(near.quarters.map(\.number) == [4, 1, 2])
    #expect(near.quarters.map(\.year) == [2026, 2027, 2027])
    let far = TimeScale([try day("1990-01-01"), try day("2090-01-01")], asOf: asOf, fiscalYearStart: 1)
    #expect(far.x(try day("1990-01-01")) == 3)
    #expect(far.x(try day("2090-01-01")) == 97)
    #expect(far.today == 50)
    #expect(far.quarters.count <= 17)
    #expect(far.quarters.allSatisfy { (3...97).contains($0.x) })
    let fiscal = TimeScale([], asOf: asOf, fiscalYearStart: 4)
    #expect(fiscal.quarters.map(\.number) == [3, 4, 1])
    #expect(fiscal.quarters.map(\.year) == [2026, 2026, 2027])
    #expect(near.ticks.hasPrefix("M") && near.ticks.hasSuffix(" 0V34"))
  }

  private func person(_ name: String, _ influence: Double, _ support: Double, decides: Bool = false)
    -> ContactMap.Person
  {
    ContactMap.Person(
      name: name, influence: influence, support: support, decides: decides, isUnmet: false, blocks: false)
  }

  @Test func `people in one place stand side by side, and names do not collide`() {
    let marks = ContactMap([person("Anna", 3, 3), person("Bo", 3, 3, decides: true), person("Cia", 5, 5)]).marks
    #expect(marks.map(\.x) == [94, 52, 52])
    #expect(marks.map(\.y) == [28, 136, 136])
    #expect(marks.map(\.shift) == [0, -8, 8])
    #expect(marks.map(\.radius) == [4.5, 7, 4.5])
    #expect(marks.map(\.name) == ["Cia", "Bo", "Anna"])
    #expect(marks.map(\.anchor) == ["end", "end", "start"])
  }

  @Test func `a crowd keeps its marks and loses the names that have no room`() {
    let crowd = (1...100).map { (number: Int) -> ContactMap.Person in
      person("A person with a long name \(number)", Double(1 + number % 5), Double(1 + number / 5 % 5))
    }
    let marks = ContactMap(crowd).marks
    #expect(marks.count == ContactMap.most)
    #expect(marks.contains { $0.name == nil })
    #expect(marks.allSatisfy { (10...94).contains($0.x) && (28...244).contains($0.y) })
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}
