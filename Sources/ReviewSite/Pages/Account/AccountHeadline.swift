import AccountPlans
import Alignment
import Diagnostics

/// Says in two sentences how the account stands and what stands out.
struct AccountHeadline {
  let page: AccountPage

  var text: String {
    let isRated = !page.content.context.hides("alignment")
    return .joined(isRated ? alignment : nil, " ", outstanding) ?? ""
  }

  private var alignment: String {
    let alignment = page.assessed.alignment
    guard let index = alignment.index else { return page.words.text("account-unrated") }
    guard let change = alignment.change else { return page.words.phrase("account-stands", ["index": .index(index)]) }
    let points = change.magnitude.rounded()
    let key = points == 0 ? "account-unchanged" : change > 0 ? "account-up" : "account-down"
    return page.words.phrase(key, ["points": .count(Int(points)), "index": .index(index)])
  }

  /// What stands out most; nil where nothing does.
  private var outstanding: String? {
    let words = page.words
    let low = page.lowAspects
    let widest = page.disagreements.first.map { page.names.aspects[$0.aspect] }
    if low.isEmpty { return widest.map { words.phrase("account-apart", ["apart": .name($0)]) } ?? money }
    let names = Argument.names(Array(low.prefix(2)))
    if low.count > 2 {
      return words.phrase(
        "account-low-many",
        ["count": .count(low.count), "Number": .name(words.spelled(low.count, capital: true)), "aspects": names])
    }
    guard let widest else { return words.phrase("account-low", ["aspects": names]) }
    return words.phrase("account-low-apart", ["aspects": names, "apart": .name(widest)])
  }

  private var money: String? {
    let words = page.words
    if let contribution = page.assessed.money.contribution, contribution < 0 {
      return words.phrase("account-loss", ["money": .name(words.money(-contribution))])
    }
    guard let revenue = page.assessed.money.trailing[.revenue] else { return nil }
    guard let growth = page.assessed.money.growth else {
      return words.phrase("account-revenue", ["money": .name(words.money(revenue))])
    }
    return words.phrase(
      "account-revenue-growth",
      ["money": .name(words.money(revenue)), "growth": .name(words.shareChange(growth))])
  }
}
