import AccountPlans
import Alignment
import Diagnostics

/// What an account makes with all those below it.
struct FamilyText {
  let page: AccountPage

  /// nil without accounts below it, and where the reader does not see the figures.
  var text: String? {
    let portfolio = page.content.portfolio
    guard let family = portfolio.tree.families[page.place], family.accounts > 1, page.content.sight.revenue else {
      return nil
    }
    let words = page.words
    let count = Argument.count(family.accounts - 1)
    let revenue = Argument.name(words.money(family.revenue))
    let needsContribution = page.content.sight.contribution
    let members = [page.place] + portfolio.tree.descendants(of: page.place)
    let missing = members.filter { place in
      let money = portfolio.plans[place].money
      return money.trailing[.revenue] == nil || (needsContribution && money.contribution == nil)
    }
    let names = page.named(missing.map { portfolio.plans[$0].plan.account.value }, "counted-accounts")
    if family.revenue == nil {
      return words.phrase("account-family-unknown", ["count": count, "missing": .name(names)])
    }
    guard needsContribution else { return words.phrase("account-family-sales", ["count": count, "revenue": revenue]) }
    guard let contribution = family.contribution else {
      return words.phrase("account-family-revenue", ["count": count, "revenue": revenue, "missing": .name(names)])
    }
    return words.phrase(
      "account-family", ["count": count, "revenue": revenue, "contribution": .name(words.money(contribution))])
  }
}
