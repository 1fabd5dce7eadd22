import AccountPlans
import Alignment
import Diagnostics

extension CheckedPlan {
  /// Takes in what a rule found: silences what a waiver names and counts the rest as evidence.
  mutating func note<Subject>(
    _ findings: [Finding]?, of rule: RuleInForce<Subject>, in context: AssessmentContext
  ) {
    guard let findings else { return }
    var isClean = true
    for finding in findings {
      var told = rule.told(finding, account: assessed.id)
      told.waived = waive(rule.card.id, item: finding.item, in: context)
      if !told.waived {
        isClean = false
        if let aspect = rule.aspect, told.severity >= .warning { evidence[aspect].isDoubted = true }
      }
      self.findings.append(told)
    }
    guard let aspect = rule.aspect else { return }
    evidence[aspect].checked += 1
    if isClean { evidence[aspect].clean += 1 }
  }

  /// Whether a waiver silences a finding; each that does is in use.
  private mutating func waive(_ rule: String, item: String?, in context: AssessmentContext) -> Bool {
    var isWaived = false
    for (place, waiver) in assessed.plan.waivers.enumerated() {
      guard waiver.rule.value == rule, waiver.until.value >= context.asOf else { continue }
      if let named = waiver.item, named.value != item { continue }
      waiversInUse[place] = true
      isWaived = true
    }
    return isWaived
  }
}
