import Alignment
import Diagnostics
import Figures

/// One side of a comparison: a revision of the content, assessed and checked.
package struct ComparedRevision: Sendable {
  package let name: RevisionName
  package let context: AssessmentContext
  package let portfolio: AssessedPortfolio
  /// By account, parallel to `portfolio.plans`.
  package let findings: [AccountFindings]
  /// Those that belong to no account.
  package let siteFindings: [Diagnostic]
  package let faults: [Diagnostic]
  package let files: SourceFiles
  let figures: FigureSource

  package init(
    name: RevisionName, context: AssessmentContext, portfolio: AssessedPortfolio, findings: [AccountFindings],
    siteFindings: [Diagnostic], faults: [Diagnostic], files: SourceFiles, definitions: FigureDefinitions = .all
  ) {
    self.name = name
    self.context = context
    self.portfolio = portfolio
    self.findings = findings
    self.siteFindings = siteFindings
    self.faults = faults
    self.files = files
    figures = FigureSource(
      portfolio: portfolio, context: context, findings: findings, files: files, definitions: definitions)
  }
}
