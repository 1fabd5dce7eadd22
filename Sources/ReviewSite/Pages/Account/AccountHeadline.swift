import AccountPlans
import Alignment
import Diagnostics

/// Says in two sentences how the account stands and what stands out.
struct AccountHeadline {
  let page: AccountPage

  /// nil where the reader sees nothing of either.
  var text: String? { .joined(page.content.sight.ratings ? alignment : nil, " ", outstanding) }

  private var alignment: String {
    let words = page.words
    let alignment = page.assessed.alignment
    guard let index = alignment.index else {
      return words.text(page.raters.hasAnswers ? .accountUnknown : .accountUnrated)
    }
    guard let change = alignment.change, let moved = alignment.moved else {
      return words.text(.accountStands(index: .index(index)))
    }
    let size = words.rounded(change.magnitude)
    let isStill = moved.rose + moved.fell == 0
    let (points, now) = (Argument.count(size), Argument.index(index))
    if size == 0 { return words.text(isStill ? .accountUnchanged(index: now) : .accountSteady(index: now)) }
    return words.text(
      change > 0 ? .accountUp(points: points, index: now) : .accountDown(points: points, index: now))
  }

  /// What stands out most; nil where nothing does.
  private var outstanding: String? {
    let low = page.lowAspects
    if low.isEmpty {
      if page.disagreements.isEmpty { return money }
      return page.words.text(.accountApart(apart: .name(names(of: page.disagreements))))
    }
    if low.count > 2 { return lowest(of: low) }
    let names = Argument.names(low)
    let widest = Disagreement.widest(of: page.disagreements)
    if widest.isEmpty { return page.words.text(.accountLow(aspects: names)) }
    return page.words.text(.accountLowApart(aspects: names, apart: .name(self.names(of: widest))))
  }

  /// Of many aspects below the floor those that show the lowest level.
  private func lowest(of low: [String]) -> String? {
    guard let found = LowestBuilder(content: page.content).lowest(of: page.account) else { return nil }
    let lowest = found.aspects.map { page.names.aspects[$0] }.filter(low.contains)
    let number = Argument.name(page.words.spelled(low.count, capital: true))
    let level = Argument.level(found.level)
    if lowest.count == low.count { return page.words.text(.accountLowAll(capitalNumber: number, level: level)) }
    guard lowest.count <= LowestBuilder.mostNamed else {
      let tied = Argument.name(page.words.spelled(lowest.count))
      return page.words.text(.accountLowTied(capitalNumber: number, tied: tied, level: level))
    }
    return page.words.text(.accountLowMany(capitalNumber: number, lowest: .names(lowest), level: level))
  }

  private func names(of disagreements: [Disagreement]) -> String {
    page.named(disagreements.map { page.names.aspects[$0.aspect] }, Phrase.countedAspects)
  }

  private var money: String? {
    let words = page.words
    let money = page.assessed.money
    guard let to = money.to else { return nil }
    if let contribution = money.contribution, words.rounded(contribution) < 0 {
      return words.text(.accountLoss(money: .name(words.money(-contribution)), date: .day(to)))
    }
    guard let revenue = money.trailing[.revenue] else { return nil }
    guard let growth = money.growth, words.rounded(100 * growth) != 0 else {
      return words.text(.accountRevenue(money: .name(words.money(revenue)), date: .day(to)))
    }
    return words.text(
      .accountRevenueGrowth(
        money: .name(words.money(revenue)), date: .day(to), growth: .name(words.shareChange(growth))))
  }
}
