import AccountPlans
import Alignment
import Diagnostics

/// Every figure of one account under a name, for comparing two runs.
struct Fingerprint {
  private(set) var figures: [(name: String, value: Double?)] = []

  init(_ assessed: AssessedPlan) {
    let alignment = assessed.alignment
    add("index", alignment.index)
    add("hard", alignment.hard)
    add("soft", alignment.soft)
    add("balance", alignment.balance)
    add("coverage", alignment.coverage)
    add("provisional", alignment.isProvisional ? 1 : 0)
    add("previous date", Double(alignment.previousDate.number))
    add("previous index", alignment.previousIndex)
    add("change", alignment.change)
    add("rose", alignment.moved.map { Double($0.rose) })
    add("fell", alignment.moved.map { Double($0.fell) })
    add("stayed", alignment.moved.map { Double($0.stayed) })
    for (place, aspect) in alignment.aspects.enumerated() {
      add("level \(place)", aspect.level)
      add("spread \(place)", aspect.spread)
      add("previous level \(place)", aspect.previousLevel)
      for rating in assessed.ratings(aspect: place) {
        let name = "\(alignment.raters[rating.rater]) \(place)"
        add("score \(name)", rating.score.map(Double.init))
        add("date \(name)", Double(rating.date.number))
      }
    }
    for point in alignment.history { add("history \(point.date)", point.index) }
    add("completeness", assessed.completeness.value)
    add("sign of life", assessed.newestSignOfLife.map { Double($0.number) })
    addMoney(assessed.money)
    for (place, request) in assessed.requests.enumerated() {
      add("npv \(place)", request.npv)
      add("payback \(place)", request.payback)
      add("density \(place)", request.valueDensity)
    }
  }

  private mutating func addMoney(_ money: AccountMoney) {
    for figure in Figure.allCases { add(figure.key, money.trailing[figure]) }
    add("to", money.to.map { Double($0.number) })
    add("contribution", money.contribution)
    add("gross profit", money.grossProfit)
    add("margin", money.margin)
    add("net cash", money.netCash)
    add("growth", money.growth)
    add("attainment", money.attainment)
    add("share of wallet", money.shareOfWallet)
  }

  private mutating func add(_ name: String, _ value: Double?) { figures.append((name, value)) }

  /// What differs by more than a tolerance; of figures, or of what there is at all.
  func differences(from other: Fingerprint, _ tolerance: Double = 0) -> [String] {
    guard figures.map(\.name) == other.figures.map(\.name) else { return ["other figures"] }
    return zip(figures, other.figures).filter { !isClose($0.value, $1.value, tolerance) }
      .map { "\($0.name): \(String(describing: $0.value)), then \(String(describing: $1.value))" }
  }
}
