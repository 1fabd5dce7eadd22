import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// Plans of any shape that reading would let through, the same for the same seed.
struct RandomPlans {
  static let model = "{raters: {kam: 0.5, sponsor: 2}}"
  static let units = """
    units:
      - {id: u1, capacity: [{resource: R1, periods: {2026-Q4: 10, 2027-Q1: 5}}]}
      - {id: u2, capacity: [{resource: R1, divisible: true, periods: {2026-Q4: 7.5}}]}
      - {id: u3}
    """
  static let site = "{title: T, exchange_rates: {SEK: 0.088}, forums: [{id: board, reviews: true}]}"
  static let raters = ["kam", "sponsor", "u1", "u2", "u3"]
  static let asOf = "2026-11-24"

  private var state: UInt64
  private let at = SourceRange(startOf: FileID(0))

  init(seed: UInt64) { state = seed }

  /// Uniform, by the generator SplitMix64.
  mutating func next(_ bounds: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return bounds.lowerBound + Int(mixed % UInt64(bounds.count))
  }

  mutating func chance(_ percent: Int) -> Bool { next(1...100) <= percent }

  mutating func element<Element>(_ elements: [Element]) -> Element { elements[next(0...elements.count - 1)] }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in elements.indices.dropLast() { elements.swapAt(place, next(place...elements.count - 1)) }
    return elements
  }

  private func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: at) }

  private mutating func date() -> Day { Day(number: 20_780).advanced(by: -next(-40...700)) }

  /// Plans `a00` and on; some are drafts, some stand below an earlier one.
  mutating func plans(_ count: Int) -> [AccountPlan] {
    var plans: [AccountPlan] = []
    for number in 0..<count {
      var plan = AccountPlan(at: at)
      plan.id = number < 10 ? "a0\(number)" : "a\(number)"
      plan.writtenState = chance(15) ? located(element([.draft, .archived])) : nil
      plan.parent = number > 0 && chance(40) ? located(plans[next(0...number - 1)].id) : nil
      plan.currency = chance(25) ? located("SEK") : nil
      fill(&plan)
      plans.append(plan)
    }
    return plans
  }

  private mutating func fill(_ plan: inout AccountPlan) {
    if chance(70) {
      plan.sponsor = Sponsor(at: at)
      plan.sponsor?.lastContact = located(date())
    }
    plan.review = Review(at: at)
    for _ in 0..<next(0...3) { plan.review?.held.append(located(date())) }
    for _ in 0..<next(0...12) { plan.ratings.append(rating()) }
    for number in 0..<next(0...3) { plan.requests.append(request(number)) }
    plan.financials = quarters()
    plan.categorySpend = chance(50) ? located(Double(next(0...9_000_000))) : nil
    if chance(50) {
      var action = Action(at: at)
      action.unit = located(element(["u1", "u2", "u3"]))
      plan.actions = [action]
    }
  }

  private mutating func rating() -> RatingEntry {
    var entry = RatingEntry(at: at)
    entry.date = located(date())
    entry.rater = located(element(Self.raters))
    for aspect in shuffled(Aspect.builtIn.map(\.id)) where chance(60) {
      let score: Score = chance(10) ? .unknown : .level(UInt8(next(1...5)))
      entry.scores.append(MapEntry(key: located(aspect), value: located(score)))
    }
    return entry
  }

  private mutating func request(_ number: Int) -> Request {
    var request = Request(at: at)
    request.id = located("R\(number)")
    request.unit = located(element(["u1", "u2", "u3"]))
    request.resource = located(element(["R1", "R2"]))
    request.amount = located(Double(next(1...20)))
    request.period = located(element(["2026-Q4", "2027-Q1"].compactMap { Period($0) }))
    request.status = located(element(RequestStatus.allCases))
    if chance(70) {
      request.investment = located(Double(next(0...50_000)))
      request.cashFlows = located((0..<next(1...4)).map { _ in located(Double(next(-5000...40_000))) })
      request.probability = located(Double(next(0...100)) / 100)
    }
    return request
  }

  /// Nine quarters up to a closed one, each figure now and then missing.
  private mutating func quarters() -> [FinancialPeriod] {
    var periods: [FinancialPeriod] = []
    let last = next(0...3)
    for number in 0..<9 - last {
      var period = FinancialPeriod(at: at)
      guard let quarter = Period(length: .quarter, year: 2024 + number / 4, part: number % 4 + 1) else { continue }
      period.period = located(quarter)
      for figure in Figure.allCases where !chance(6) { period[figure] = located(Double(next(-100...900_000))) }
      periods.append(period)
    }
    return shuffled(periods)
  }

  /// Other places in the list for the entries, but those of one rater and date stay in their order.
  mutating func reordered(_ entries: [RatingEntry]) -> [RatingEntry] {
    var groups: [[RatingEntry]] = []
    for entry in entries {
      let group = groups.firstIndex {
        $0[0].date.value == entry.date.value && $0[0].rater.value == entry.rater.value
      }
      if let group { groups[group].append(entry) } else { groups.append([entry]) }
    }
    return shuffled(groups).flatMap { $0 }
  }

  /// The three months of a quarter, whole figures that add up to the quarter's.
  mutating func months(of quarter: FinancialPeriod) -> [FinancialPeriod] {
    let first = quarter.period.value.months(fiscalYearStart: 1).lowerBound
    var months = (0..<3).map { number in
      var month = quarter
      let day = Day.first(ofMonthNumber: first + number)
      if let period = Period(length: .month, year: day.year, part: day.month) { month.period = located(period) }
      return month
    }
    for figure in Figure.allCases {
      guard let whole = quarter[figure]?.value else { continue }
      let parts = [Double(next(-1000...1000)), Double(next(0...300_000))]
      months[0][figure] = located(parts[0])
      months[1][figure] = located(parts[1])
      months[2][figure] = located(whole - parts[0] - parts[1])
    }
    return months
  }
}
