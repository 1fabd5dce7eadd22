import AccountPlans
import Alignment
import Diagnostics

/// What all figures of portfolio.json are computed from, and their definitions.
package final class FigureSource: Sendable {
  package let portfolio: AssessedPortfolio
  package let context: AssessmentContext
  /// By account, parallel to `portfolio.plans`.
  package let findings: [AccountFindings]
  package let files: SourceFiles
  package let definitions: FigureDefinitions

  package init(
    portfolio: AssessedPortfolio, context: AssessmentContext, findings: [AccountFindings], files: SourceFiles,
    definitions: FigureDefinitions = .all
  ) {
    self.portfolio = portfolio
    self.context = context
    self.findings = findings
    self.files = files
    self.definitions = definitions
  }

  /// Every figure of an account, in the order of portfolio.json.
  package func figures(ofAccount index: Int) -> ExportedFigures {
    ExportedFigures(definitions.account, of: FigureSubject(source: self, account: index))
  }

  /// Every figure of all accounts together, in the order of portfolio.json.
  package var portfolioFigures: ExportedFigures {
    ExportedFigures(definitions.portfolio, of: FigureSubject(source: self, account: 0))
  }
}

/// What a figure is of: an account, and in a list one of its entries.
package struct FigureSubject: Sendable {
  package let source: FigureSource
  /// Index in the portfolio.
  package let account: Int
  /// Index of the aspect in the model, of the request in the plan, of the point in the history and so on.
  package internal(set) var entry = 0
  /// Index of the rater, where the entry is one of a rating.
  package internal(set) var rater = 0

  package init(source: FigureSource, account: Int) {
    self.source = source
    self.account = account
  }

  package var context: AssessmentContext { source.context }
  package var assessed: AssessedPlan { source.portfolio.plans[account] }
  package var plan: Shared<AccountPlan> { assessed.plan }
  package var findings: AccountFindings { source.findings[account] }
}
