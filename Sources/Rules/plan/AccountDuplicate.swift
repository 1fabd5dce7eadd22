import AccountPlans
import Alignment
import Diagnostics

/// Two plans are of accounts of one name.
enum AccountDuplicate: Rule {
  static let card = RuleCard("account-duplicate", .finding, .warning)

  static func check(_ subject: PlacedPlan, in context: AssessmentContext) -> [Finding]? {
    let plan = subject.plan.plan
    guard let first = subject.names.first(named: plan.account.value), first != subject.place else { return [] }
    let other = subject.portfolio.plans[first]
    let phrase = Phrase.accountDuplicate(account: .name(plan.account.value), first: .name(other.id))
    return [Finding(at: plan.account.at, phrase, notes: [.init(at: other.plan.account.at, .noteFirst)])]
  }
}
