import AccountPlans
import Alignment
import Diagnostics

/// The rules in force, made once a run: those that `rules` of site.yaml does not turn off and that read nothing hidden.
package struct Checks: Sendable {
  private let context: AssessmentContext
  private let ofText: [RuleInForce<PlanText>]
  private let ofPlan: [RuleInForce<AssessedPlan>]
  private let ofPlace: [RuleInForce<PlacedPlan>]
  private let ofFindings: [RuleInForce<CheckedPlan>]
  private let ofPortfolio: [RuleInForce<AssessedPortfolio>]

  package init(_ context: AssessmentContext) {
    self.context = context
    ofText = RuleBook.ofText.compactMap { RuleInForce($0, in: context) }
    ofPlan = RuleBook.ofPlan.compactMap { RuleInForce($0, in: context) }
    ofPlace = RuleBook.ofPlace.compactMap { RuleInForce($0, in: context) }
    ofFindings = RuleBook.ofFindings.compactMap { RuleInForce($0, in: context) }
    ofPortfolio = RuleBook.ofPortfolio.compactMap { RuleInForce($0, in: context) }
  }

  /// What the plan and its figures alone show; nothing is said of a plan that is not active.
  package func check(_ plan: AssessedPlan) -> CheckedPlan {
    var checked = CheckedPlan(plan, in: context)
    guard plan.isActive else { return checked }
    for rule in ofText { checked.note(rule.run(plan.plan.text, context), of: rule, in: context) }
    for rule in ofPlan { checked.note(rule.run(plan, context), of: rule, in: context) }
    settle(&checked)
    return checked
  }

  /// What is wrong with the text of an ordinary page, in the order of the source.
  package func check(_ page: ContentPage) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in ofText {
      for finding in rule.run(page.text, context) ?? [] { found.append(Self.told(finding, of: rule)) }
    }
    found = found.inSourceOrder()
    found.number()
    return found
  }

  /// What shows only among all plans: completes the checked plans, which are parallel to the portfolio's, and gives the
  /// findings of the site.
  package func check(_ portfolio: AssessedPortfolio, completing plans: inout [CheckedPlan]) -> [Diagnostic] {
    let names = AccountNames(portfolio)
    for place in portfolio.active where !ofPlace.isEmpty {
      complete(&plans[place], PlacedPlan(portfolio: portfolio, place: place, names: names))
    }
    var found: [Diagnostic] = []
    for rule in ofPortfolio {
      for finding in rule.run(portfolio, context) ?? [] { found.append(Self.told(finding, of: rule)) }
    }
    found = found.inSourceOrder()
    found.number()
    return found
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

  private static func told<Subject>(_ finding: Finding, of rule: RuleInForce<Subject>) -> Diagnostic {
    Diagnostic(
      rule.card, severity: finding.severity ?? rule.severity, item: finding.item, at: finding.at, finding.phrase,
      notes: finding.notes)
  }
}
