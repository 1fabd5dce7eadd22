import AccountPlans
import Alignment
import Diagnostics

/// A plan with its figures and what the rules found in it.
package struct CheckedPlan: Sendable {
  package let assessed: AssessedPlan
  /// In the order of the source, waived ones among them.
  package internal(set) var findings: [Diagnostic] = []
  /// Parallel to the plan's waivers: whether each silences a finding.
  package internal(set) var waiversInUse: [Bool]
  var evidence: [AspectEvidence]

  init(_ plan: AssessedPlan, in context: AssessmentContext) {
    assessed = plan
    if plan.isActive { findings.reserveCapacity(24) }
    waiversInUse = Array(repeating: false, count: plan.plan.waivers.count)
    evidence = Array(repeating: AspectEvidence(), count: plan.isActive ? context.model.aspects.count : 0)
  }

  /// Of an aspect's rules that had something to check, the share that left no finding but waived ones; nil where none
  /// had, and for plans that are not active.
  package func evidenced(aspect: Int) -> Double? { evidence.isEmpty ? nil : evidence[aspect].share }

  /// Whether a rater gives the aspect 4 or more while a warning or error of its rules stands.
  package func contradicted(aspect: Int) -> Bool {
    guard !evidence.isEmpty, evidence[aspect].isDoubted else { return false }
    return assessed.alignment.raters.indices.contains { rater in
      (assessed.alignment.cell(rater: rater, aspect: aspect).given ?? 0) >= 4
    }
  }
}
