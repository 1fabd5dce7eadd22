import AccountPlans
import Alignment
import Diagnostics

/// Says in two sentences how the account stands and what stands out.
struct AccountHeadline {
  let page: AccountPage

  var text: String {
    let isRated = !page.content.context.hides("alignment")
    return ((isRated ? [alignment] : []) + outstanding.prefix(1)).joined(separator: " ")
  }

  private var alignment: String {
    let alignment = page.assessed.alignment
    guard let index = alignment.index else { return page.words.text("account-unrated") }
    guard let change = alignment.change else { return page.words.phrase("account-stands", ["index": .index(index)]) }
    let points = change.magnitude.rounded()
    let key = points == 0 ? "account-unchanged" : change > 0 ? "account-up" : "account-down"
    return page.words.phrase(key, ["points": .count(Int(points)), "index": .index(index)])
  }

  /// What stands out, the gravest first.
  private var outstanding: [String] {
    let words = page.words
    var sentences: [String] = []
    let low = page.lowAspects
    let widest = page.disagreements.first.map { page.names.aspects[$0.aspect] }
    if !low.isEmpty {
      let names = Argument.names(Array(low.prefix(2)))
      if low.count > 2 {
        sentences.append(
          words.phrase(
            "account-low-many",
            ["count": .count(low.count), "Number": .name(words.spelled(low.count, capital: true)), "aspects": names]))
      } else if let widest {
        sentences.append(words.phrase("account-low-apart", ["aspects": names, "apart": .name(widest)]))
      } else {
        sentences.append(words.phrase("account-low", ["aspects": names]))
      }
    } else if let widest {
      sentences.append(words.phrase("account-apart", ["apart": .name(widest)]))
    }
    if sentences.isEmpty { sentences.append(contentsOf: money) }
    return sentences
  }

  private var money: [String] {
    let figures = page.assessed.money
    if let contribution = figures.contribution, contribution < 0 {
      return [page.words.phrase("account-loss", ["money": .name(page.words.money(-contribution))])]
    }
    guard let revenue = figures.trailing[.revenue] else { return [] }
    guard let growth = figures.growth else {
      return [page.words.phrase("account-revenue", ["money": .name(page.words.money(revenue))])]
    }
    return [
      page.words.phrase(
        "account-revenue-growth",
        ["money": .name(page.words.money(revenue)), "growth": .name(page.words.shareChange(growth))])
    ]
  }
}
