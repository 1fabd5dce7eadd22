import AccountPlans
import Alignment
import Diagnostics
import Languages
import RulePages

/// Everything that pages and exports are built from: read, assessed and checked, seen by one audience.
package final class SiteContent: Sendable {
  package let context: AssessmentContext
  package let portfolio: AssessedPortfolio
  /// By account, parallel to `portfolio.plans`; waived ones included.
  package let findings: [[Diagnostic]]
  /// Those that belong to no account.
  package let siteFindings: [Diagnostic]
  /// By account and aspect, in the model's order; empty until findings are weighed.
  private let evidenced: [[Double?]]
  private let contradicted: [[Bool]]
  package let pages: [ContentPage]
  /// What is told of the rules that have a finding, by id.
  package let rulePages: [String: RulePage]
  package let files: SourceFiles
  /// Paths of the files of the content folder that are neither plans, pages, settings nor lists.
  package let otherFiles: Set<String>
  /// Those of them that a browser runs.
  package let activeFiles: Set<String>
  package let wording: Wording
  /// Of the program.
  package let version: String
  /// Pages tell the index of a finding in the source.
  package let showsSource: Bool
  package let showsContacts: Bool
  /// nil for the site without one.
  package let audience: String?
  /// Sections of plans may be gone, and with them what links lead to.
  package let hidesSections: Bool

  package let words: PageWords
  package let names: SiteNames
  package let sight: Sight
  /// By account, parallel to `portfolio.plans`.
  package let matters: [AccountMatter]
  package let order: AccountOrder
  package let addresses: SiteAddresses

  package init(
    context: AssessmentContext, portfolio: AssessedPortfolio, findings: [[Diagnostic]],
    siteFindings: [Diagnostic] = [], evidenced: [[Double?]] = [], contradicted: [[Bool]] = [],
    pages: [ContentPage] = [], rulePages: [String: RulePage] = [:],
    files: SourceFiles, otherFiles: Set<String> = [], activeFiles: Set<String> = [], wording: Wording, version: String,
    showsSource: Bool = true,
    showsContacts: Bool = false, audience: String? = nil, hidesSections: Bool = false
  ) {
    self.context = context
    self.portfolio = portfolio
    self.findings = findings
    self.siteFindings = siteFindings
    self.evidenced = evidenced
    self.contradicted = contradicted
    self.pages = pages
    self.rulePages = rulePages
    self.files = files
    self.otherFiles = otherFiles
    self.activeFiles = activeFiles
    self.wording = wording
    self.version = version
    self.showsSource = showsSource
    self.showsContacts = showsContacts
    self.audience = audience
    self.hidesSections = hidesSections
    words = PageWords(wording, currency: context.site.currency, around: context.asOf)
    names = SiteNames(context: context, words: words)
    sight = Sight(context)
    let matters = portfolio.plans.indices.map { account in
      AccountMatter(portfolio.plans[account], findings: findings[account], context: context)
    }
    self.matters = matters
    order = AccountOrder(portfolio.plans, matters: matters)
    addresses = SiteAddresses(
      portfolio: portfolio, pages: pages, files: files, otherFiles: otherFiles, hidesSections: hidesSections)
  }

  package var asOf: Day { context.asOf }

  /// A text of a plan; where its key is hidden a dash, so that no page says that it is absent.
  func text(_ text: Located<String>?, at path: String) -> String? {
    text?.value ?? (context.hides(path) ? PageWords.absent : nil)
  }

  /// What the findings of an account say of an aspect; nil until they are weighed.
  func evidence(of account: Int, aspect: Int) -> AspectEvidence? {
    guard !evidenced.isEmpty else { return nil }
    return AspectEvidence(evidenced: evidenced[account][aspect], isContradicted: contradicted[account][aspect])
  }

  /// By account, with what they say of its ratings.
  var accountFindings: [AccountFindings] {
    findings.indices.map { account in
      AccountFindings(
        findings[account], evidenced: evidenced.isEmpty ? [] : evidenced[account],
        contradicted: contradicted.isEmpty ? [] : contradicted[account])
    }
  }

  /// Whether a change is a fall that matters.
  package func hasFallen(_ change: Double?) -> Bool {
    change.map { context.model.isFall($0) } ?? false
  }

  /// The plan's path in the content folder.
  package func path(of account: Int) -> String { files.path(of: portfolio.plans[account].plan.file) }
}

/// What an account's findings say about its ratings of one aspect.
struct AspectEvidence {
  /// The share of the aspect's rules with something to check that left no finding, 0 to 1; nil where none had.
  let evidenced: Double?
  /// A rating of 4 or more stands against a finding.
  let isContradicted: Bool
}
