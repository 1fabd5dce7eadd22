import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Children in the templates.
package struct ChildrenView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  /// The reader sees figures
  package var hasMoney: Bool
  package var rows: [ChildView]
  package var ownRevenue: String
  package var ownContribution: String
  package var familyRevenue: String
  package var familyContribution: String
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .flag("hasMoney", \.hasMoney),
    .list("rows", \.rows),
    .text("ownRevenue", \.ownRevenue),
    .text("ownContribution", \.ownContribution),
    .text("familyRevenue", \.familyRevenue),
    .text("familyContribution", \.familyContribution),
    .optionalText("more", \.more),
  ]
}

/// The fields of Child in the templates.
package struct ChildView: View, Equatable {
  package var name: String
  package var url: String
  package var owner: String
  package var index: String
  package var tone: String
  package var provisional: Bool
  package var change: String
  package var fell: Bool
  package var lowest: LowestView?
  package var hasMoney: Bool
  package var revenue: String
  package var contribution: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .text("owner", \.owner),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalObject("lowest", \.lowest),
    .flag("hasMoney", \.hasMoney),
    .text("revenue", \.revenue),
    .text("contribution", \.contribution),
  ]
}

/// Builds the accounts below one, with the money of the whole family.
struct ChildrenBuilder {
  let page: AccountPage

  /// nil without an active child.
  func view() -> ChildrenView? {
    let portfolio = page.content.portfolio
    let children = portfolio.tree.children[page.account]
    if children.isEmpty { return nil }
    let shown = children.prefix(AccountPage.longest)
    let own = page.assessed.money
    let family = portfolio.tree.families[page.account]
    var largest = Self.largest(own.trailing[.revenue], own.contribution)
    largest = max(largest, Self.largest(family?.revenue, family?.contribution))
    for child in shown {
      let money = portfolio.plans[child].money
      largest = max(largest, Self.largest(money.trailing[.revenue], money.contribution))
    }
    let column = MoneyColumn(largest: largest, words: page.words)
    return ChildrenView(
      headline: headline(children), count: page.words.whole(children.count), money: column.heading,
      hasMoney: page.content.sight.revenue, rows: shown.map { row($0, column) },
      ownRevenue: column.text(own.trailing[.revenue]), ownContribution: contribution(own.contribution, column),
      familyRevenue: column.text(family?.revenue), familyContribution: contribution(family?.contribution, column),
      more: page.words.more(shown: shown.count, of: children.count, Phrase.accountChildrenMore))
  }

  private static func largest(_ revenue: Double?, _ contribution: Double?) -> Double {
    max(revenue?.magnitude ?? 0, contribution?.magnitude ?? 0)
  }

  private func headline(_ children: [Int]) -> String {
    guard page.content.sight.ratings else { return page.words.text(.children) }
    let hasDeeper = (page.content.portfolio.tree.families[page.account]?.accounts ?? 0) - 1 > children.count
    let plans = page.content.portfolio.plans
    let words = page.words
    let rated = children.filter { plans[$0].alignment.index != nil }
    guard let least = rated.map({ plans[$0].alignment.index ?? 0 }).min() else {
      return page.words.text(
        .accountChildrenUnrated(
          capitalNumber: .name(page.words.spelled(children.count, capital: true)), count: .count(children.count),
          below: .word(Self.below(hasDeeper))))
    }
    let shown = words.rounded(least)
    let lowest = rated.filter { words.rounded(plans[$0].alignment.index ?? 0) == shown }
    let isAll = lowest.count == rated.count
    let (all, rates) = (CountWords(children.count, words), CountWords(rated.count, words))
    let (index, below) = (Argument.index(least), Argument.word(Self.below(hasDeeper)))
    let names = Argument.name(page.named(lowest.map { plans[$0].plan.account.value }, Phrase.countedAccounts))
    let phrase: Phrase =
      switch (rated.count == children.count, isAll) {
      case (true, true):
        .accountChildrenLevel(capitalNumber: all.capitalNumber, count: all.count, below: below, index: index)
      case (true, false):
        .accountChildrenLowest(
          capitalNumber: all.capitalNumber, count: all.count, below: below, names: names,
          lowest: .count(lowest.count), index: index)
      case (false, true):
        .accountChildrenLevelOf(
          capitalNumber: all.capitalNumber, below: below, rated: rates.count, ratedNumber: rates.number, index: index)
      case (false, false):
        .accountChildrenLowestOf(
          capitalNumber: all.capitalNumber, below: below, ratedNumber: rates.number, names: names,
          lowest: .count(lowest.count), index: index)
      }
    return words.text(phrase)
  }

  /// Where others stand below those, it is said that these are the nearest.
  private static func below(_ hasDeeper: Bool) -> Phrase {
    hasDeeper ? .accountChildrenDirectly : .accountChildrenBelow
  }

  private func row(_ account: Int, _ column: MoneyColumn) -> ChildView {
    let child = page.content.portfolio.plans[account]
    let alignment = child.alignment
    return ChildView(
      name: child.plan.account.value, url: page.pages.links[account].url, owner: child.plan.owner.value,
      index: page.words.index(alignment.index), tone: Tone.of(index: alignment.index, floor: page.model.floor),
      provisional: alignment.isProvisional && alignment.index != nil, change: page.words.change(alignment.change),
      fell: page.content.hasFallen(alignment.change), lowest: page.pages.lowest.view(of: account),
      hasMoney: page.content.sight.revenue,
      revenue: column.text(child.money.trailing[.revenue]), contribution: contribution(child.money.contribution, column)
    )
  }

  /// A dash where the reader does not see it.
  private func contribution(_ amount: Double?, _ column: MoneyColumn) -> String {
    page.content.sight.contribution ? column.text(amount) : PageWords.absent
  }
}
