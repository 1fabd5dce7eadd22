import AccountPlans
import Alignment
import Diagnostics

/// Builds the accounts below one, with the money of the whole family.
struct ChildrenBuilder {
  let page: AccountPage

  /// nil without an active child.
  func view() -> ChildrenView? {
    let portfolio = page.content.portfolio
    let children = portfolio.tree.children[page.place]
    if children.isEmpty { return nil }
    let shown = children.prefix(AccountPage.longest)
    let own = page.assessed.money
    let family = portfolio.tree.families[page.place]
    var largest = Self.largest(own.trailing[.revenue], own.contribution)
    largest = max(largest, Self.largest(family?.revenue, family?.contribution))
    for child in shown {
      let money = portfolio.plans[child].money
      largest = max(largest, Self.largest(money.trailing[.revenue], money.contribution))
    }
    let column = MoneyColumn(largest: largest, words: page.words)
    return ChildrenView(
      headline: headline(children), count: page.words.whole(children.count), money: column.heading,
      rows: shown.map { row($0, column) }, ownRevenue: column.text(own.trailing[.revenue]),
      ownContribution: column.text(own.contribution), familyRevenue: column.text(family?.revenue),
      familyContribution: column.text(family?.contribution),
      more: page.words.more(shown: shown.count, of: children.count, "account-children-more"))
  }

  private static func largest(_ revenue: Double?, _ contribution: Double?) -> Double {
    max(revenue?.magnitude ?? 0, contribution?.magnitude ?? 0)
  }

  private func headline(_ children: [Int]) -> String {
    let plans = page.content.portfolio.plans
    let lowest = children.min { (plans[$0].alignment.index ?? 101) < (plans[$1].alignment.index ?? 101) }
    guard let lowest, let index = plans[lowest].alignment.index else { return page.words.text("children") }
    return page.words.phrase(
      "account-children-lowest",
      [
        "count": .count(children.count), "Number": .name(page.words.spelled(children.count, capital: true)),
        "name": .name(plans[lowest].plan.account.value), "index": .index(index),
      ])
  }

  private func row(_ place: Int, _ column: MoneyColumn) -> ChildView {
    let child = page.content.portfolio.plans[place]
    let alignment = child.alignment
    return ChildView(
      name: child.plan.account.value, url: page.pages.links[place].url, owner: child.plan.owner.value,
      index: page.words.index(alignment.index), tone: Tone.of(index: alignment.index, floor: page.model.floor),
      provisional: alignment.isProvisional && alignment.index != nil, change: page.words.change(alignment.change),
      fell: page.content.hasFallen(alignment.change), lowest: page.pages.lowest.view(of: place),
      revenue: column.text(child.money.trailing[.revenue]), contribution: column.text(child.money.contribution))
  }
}
