import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// What the customer does, how long it is bound, and which period the plan is for.
struct AccountTerms {
  let page: AccountPage

  var rows: [TermView] {
    let industry = page.assessed.plan.industry.map { TermView(sentence: $0.value, speech: page.speech($0.value)) }
    return [industry, contract.map { TermView(sentence: $0) }, period.map { TermView(sentence: $0) }].compactMap { $0 }
  }

  private var contract: String? {
    guard let ends = page.assessed.plan.contract?.ends?.value else { return nil }
    let key = ends < page.asOf ? "account-contract-ended" : "account-contract-until"
    return page.words.phrase(key, ["date": .name(page.words.longDay(ends))])
  }

  private var period: String? {
    page.assessed.plan.period.map {
      page.words.phrase("account-plan-for", ["period": .name(page.words.period($0.value))])
    }
  }
}
