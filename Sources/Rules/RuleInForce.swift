import AccountPlans
import Alignment
import Diagnostics

/// A rule that is neither off nor hidden, with its severity under the settings.
struct RuleInForce<Subject>: Sendable {
  let card: RuleCard
  let severity: Severity
  /// `rules` of site.yaml sets the severity.
  private let isSet: Bool
  /// Place in the model of the aspect that its findings are evidence of; nil for `plan`, `all`, `site`, an aspect that
  /// the model lacks, and judgements.
  let aspect: Int?
  let run: @Sendable (Subject, AssessmentContext) -> [Finding]?

  /// nil for a rule that is off or reads something hidden.
  init?(_ rule: CheckedRule<Subject>, in context: AssessmentContext) {
    let level = context.site.ruleLevels[rule.card.id]
    guard level != .off, !rule.isHidden(context) else { return nil }
    card = rule.card
    isSet = level != nil
    severity = level.flatMap { Severity(rawValue: $0.rawValue) } ?? rule.card.severity
    let place = context.model.aspects.firstIndex { $0.id == rule.card.aspect }
    aspect = rule.card.kind == .finding ? place : nil
    run = rule.run
  }

  /// A finding as it is told, not yet waived; without an account for pages and the site.
  func told(_ finding: Finding, account: String? = nil) -> Diagnostic {
    Diagnostic(
      card, severity: finding.severity ?? (isSet ? severity : finding.usual ?? severity), account: account,
      item: finding.item, at: finding.at, finding.phrase, notes: finding.notes, suggestion: finding.suggestion,
      replacement: finding.replacement)
  }
}
