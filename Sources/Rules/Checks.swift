import AccountPlans
import Alignment
import Diagnostics

/// The rules in force, made once a run: those that `rules` of site.yaml does not turn off and that read nothing hidden.
package struct Checks: Sendable {
  private let context: AssessmentContext
  private let links: LinkTargets?
  private let ofText: [RuleInForce<PlanText>]
  private let ofLinks: [RuleInForce<LinkedText>]
  private let ofPlan: [RuleInForce<AssessedPlan>]
  private let ofPlace: [RuleInForce<PlacedPlan>]
  private let ofFindings: [RuleInForce<CheckedPlan>]
  private let ofPortfolio: [RuleInForce<AssessedPortfolio>]
  private let ofFolder: [RuleInForce<UnreadFiles>]

  /// Without `links`, where a command has not looked at the folder, the rules of links are not run. `change` is for tests.
  package init(_ context: AssessmentContext, links: LinkTargets? = nil, changing change: RuleChange? = nil) {
    self.context = context
    self.links = links
    ofLinks = RuleBook.ofLinks.compactMap { RuleInForce($0.changed(by: change), in: context) }
    ofText = RuleBook.ofText.compactMap { RuleInForce($0.changed(by: change), in: context) }
    ofPlan = RuleBook.ofPlan.compactMap { RuleInForce($0.changed(by: change), in: context) }
    ofPlace = RuleBook.ofPlace.compactMap { RuleInForce($0.changed(by: change), in: context) }
    ofFindings = RuleBook.ofFindings.compactMap { RuleInForce($0.changed(by: change), in: context) }
    ofPortfolio = RuleBook.ofPortfolio.compactMap { RuleInForce($0.changed(by: change), in: context) }
    ofFolder = RuleBook.ofFolder.compactMap { RuleInForce($0.changed(by: change), in: context) }
  }

  /// What the plan and its figures alone show; nothing is said of a plan that is not active.
  package func check(_ plan: AssessedPlan) -> CheckedPlan {
    var checked = CheckedPlan(plan, in: context)
    guard plan.isActive else { return checked }
    for rule in ofText { checked.note(rule.run(plan.plan.text, context), of: rule, in: context) }
    if let links, plan.plan.text.hasLinks {
      let text = LinkedText(text: plan.plan.text, path: links.path(of: plan.plan.file), targets: links)
      for rule in ofLinks { checked.note(rule.run(text, context), of: rule, in: context) }
    }
    for rule in ofPlan { checked.note(rule.run(plan, context), of: rule, in: context) }
    settle(&checked)
    return checked
  }

  /// By aspect of the model, its rules that had something to check in a plan, in the order of the book; nothing for a plan
  /// that is not active.
  package func checked(_ place: Int, in portfolio: AssessedPortfolio) -> [[RuleCard]] {
    var checked = [[RuleCard]](repeating: [], count: context.model.aspects.count)
    let plan = portfolio.plans[place]
    guard plan.isActive else { return checked }
    for rule in ofPlan {
      if let aspect = rule.aspect, rule.run(plan, context) != nil { checked[aspect].append(rule.card) }
    }
    let placed = PlacedPlan(portfolio: portfolio, place: place, names: AccountNames(portfolio))
    for rule in ofPlace {
      if let aspect = rule.aspect, rule.run(placed, context) != nil { checked[aspect].append(rule.card) }
    }
    return checked
  }

  /// What is wrong with the text of an ordinary page, in the order of the source.
  package func check(_ page: ContentPage) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in ofText { found += (rule.run(page.text, context) ?? []).map { rule.told($0) } }
    if let links {
      let text = LinkedText(text: page.text, path: page.path, targets: links)
      for rule in ofLinks { found += (rule.run(text, context) ?? []).map { rule.told($0) } }
    }
    return Self.ordered(found)
  }

  /// What shows only among all plans: completes the checked plans, which are parallel to the portfolio's, and gives the
  /// findings of the site.
  package func check(_ portfolio: AssessedPortfolio, completing plans: inout [CheckedPlan]) -> [Diagnostic] {
    let names = AccountNames(portfolio)
    for place in portfolio.active where !ofPlace.isEmpty {
      complete(&plans[place], PlacedPlan(portfolio: portfolio, place: place, names: names))
    }
    var found: [Diagnostic] = []
    for rule in ofPortfolio { found += (rule.run(portfolio, context) ?? []).map { rule.told($0) } }
    return Self.ordered(found)
  }

  /// What stands in the content folder for nothing, in the order of the source.
  package func check(_ files: UnreadFiles) -> [Diagnostic] {
    Self.ordered(ofFolder.flatMap { rule in (rule.run(files, context) ?? []).map { rule.told($0) } })
  }

  private func complete(_ plan: inout CheckedPlan, _ subject: PlacedPlan) {
    var isChanged = false
    for rule in ofPlace {
      guard let findings = rule.run(subject, context) else { continue }
      plan.note(findings, of: rule, in: context)
      isChanged = isChanged || !findings.isEmpty
    }
    guard isChanged else { return }
    plan.findings.removeAll { finding in ofFindings.contains { $0.card == finding.card } }
    settle(&plan)
  }

  /// Lets the rules that look at findings speak, once all others have, and puts all in the order of the source.
  private func settle(_ plan: inout CheckedPlan) {
    for rule in ofFindings { plan.note(rule.run(plan, context), of: rule, in: context) }
    plan.findings = plan.findings.inSourceOrder()
    plan.findings.number()
  }

  /// What rules found that belongs to no plan, in the order of the source.
  private static func ordered(_ found: [Diagnostic]) -> [Diagnostic] {
    var ordered = found.inSourceOrder()
    ordered.number()
    return ordered
  }
}
