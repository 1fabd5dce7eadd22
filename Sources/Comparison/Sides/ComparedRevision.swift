import Alignment
import Diagnostics

/// One side of a comparison: a revision of the content, assessed and checked.
package struct ComparedRevision: Sendable {
  package let name: RevisionName
  package let context: AssessmentContext
  package let portfolio: AssessedPortfolio
  /// By account, parallel to `portfolio.plans`; waived ones included.
  package let findings: [[Diagnostic]]
  /// By account and aspect.
  package let evidenced: [[Double?]]
  /// By account and aspect.
  package let contradicted: [[Bool]]
  /// Those that belong to no account.
  package let siteFindings: [Diagnostic]
  package let faults: [Diagnostic]
  package let files: SourceFiles

  package init(
    name: RevisionName, context: AssessmentContext, portfolio: AssessedPortfolio, findings: [[Diagnostic]],
    evidenced: [[Double?]], contradicted: [[Bool]], siteFindings: [Diagnostic], faults: [Diagnostic],
    files: SourceFiles
  ) {
    self.name = name
    self.context = context
    self.portfolio = portfolio
    self.findings = findings
    self.evidenced = evidenced
    self.contradicted = contradicted
    self.siteFindings = siteFindings
    self.faults = faults
    self.files = files
  }
}
