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
      return words.text(page.raters.hasAnswers ? "account-unknown" : "account-unrated")
    }
    guard let change = alignment.change, let moved = alignment.moved else {
      return words.phrase("account-stands", ["index": .index(index)])
    }
    let points = words.rounded(change.magnitude)
    let isStill = moved.rose + moved.fell == 0
    let key =
      points == 0 ? isStill ? "account-unchanged" : "account-steady" : change > 0 ? "account-up" : "account-down"
    return words.phrase(key, ["points": .count(points), "index": .index(index)])
  }

  /// What stands out most; nil where nothing does.
  private var outstanding: String? {
    let low = page.lowAspects
    if low.isEmpty {
      if page.disagreements.isEmpty { return money }
      return page.words.phrase("account-apart", ["apart": .name(names(of: page.disagreements))])
    }
    if low.count > 2 { return lowest(of: low) }
    let names = Argument.names(low)
    let widest = Disagreement.widest(of: page.disagreements)
    if widest.isEmpty { return page.words.phrase("account-low", ["aspects": names]) }
    return page.words.phrase("account-low-apart", ["aspects": names, "apart": .name(self.names(of: widest))])
  }

  /// Of many aspects below the floor those that show the lowest level.
  private func lowest(of low: [String]) -> String? {
    guard let found = LowestBuilder(content: page.content).lowest(of: page.account) else { return nil }
    let lowest = found.aspects.map { page.names.aspects[$0] }.filter(low.contains)
    let isNamed = lowest.count <= LowestBuilder.mostNamed
    return page.words.phrase(
      lowest.count == low.count ? "account-low-all" : isNamed ? "account-low-many" : "account-low-tied",
      [
        "count": .count(low.count), "Number": .name(page.words.spelled(low.count, capital: true)),
        "lowest": .names(lowest), "tied": .name(page.words.spelled(lowest.count)), "level": .level(found.level),
      ])
  }

  private func names(of disagreements: [Disagreement]) -> String {
    page.named(disagreements.map { page.names.aspects[$0.aspect] }, "counted-aspects")
  }

  private var money: String? {
    let words = page.words
    let money = page.assessed.money
    guard let to = money.to else { return nil }
    if let contribution = money.contribution, words.rounded(contribution) < 0 {
      return words.phrase("account-loss", ["money": .name(words.money(-contribution)), "date": .day(to)])
    }
    guard let revenue = money.trailing[.revenue] else { return nil }
    guard let growth = money.growth, words.rounded(100 * growth) != 0 else {
      return words.phrase("account-revenue", ["money": .name(words.money(revenue)), "date": .day(to)])
    }
    return words.phrase(
      "account-revenue-growth",
      ["money": .name(words.money(revenue)), "growth": .name(words.shareChange(growth)), "date": .day(to)])
  }
}
