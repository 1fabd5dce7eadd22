import AccountPlans
import Alignment
import Diagnostics
import Rules
import Workspace

/// The content, redacted, assessed and checked as of a date: what pages, reports and exports show.
package struct Review: Sendable {
  package let context: AssessmentContext
  package let visibility: Visibility
  package let files: SourceFiles
  package let pages: [ContentPage]
  package let portfolio: AssessedPortfolio
  /// By account, parallel to `portfolio.plans`; waived ones included.
  package let findings: [[Diagnostic]]
  /// By account and aspect: the share of the aspect's rules that left no finding.
  package let evidenced: [[Double?]]
  /// By account and aspect: people rate it high while a finding stands.
  package let contradicted: [[Bool]]
  /// Of ordinary pages and of the site.
  package let siteFindings: [Diagnostic]
  package let faults: [Diagnostic]

  /// Assesses and checks every plan on several threads, then what only all plans together show.
  package init(_ redacted: consuming RedactedContent, links: LinkTargets, workers: Workers) {
    let content = redacted.content
    let context = redacted.context
    let visibility = redacted.visibility
    self.visibility = visibility
    let checks = Checks(context, links: links)
    self.context = context
    files = content.files
    var faults =
      visibility.audience == nil ? content.diagnostics : content.diagnostics.withheld(in: content.files)
    faults.number()
    self.faults = faults
    pages = content.pages
    let plans = content.plans
    let assessed = workers.map(plans.count) { AssessedPlan(plan: plans[$0], context: context) }
    let portfolio = AssessedPortfolio(plans: assessed, context: context)
    var checked = workers.map(assessed.count) { checks.check(assessed[$0]) }
    let ofPages = content.pages.flatMap { checks.check($0) }
    let ofSite = checks.check(portfolio, completing: &checked) + checks.check(UnreadFiles(content))
    siteFindings = (ofPages + ofSite).inSourceOrder()
    self.portfolio = portfolio
    let aspects = context.model.aspects.indices
    // In the order of the source, what stands between two places could be told from it.
    findings = checked.map { visibility.audience == nil ? $0.findings : $0.findings.inRuleOrder() }
    evidenced = checked.map { plan in aspects.map { plan.evidenced(aspect: $0) } }
    contradicted = checked.map { plan in aspects.map { plan.contradicted(aspect: $0) } }
  }

  /// Everything that is wrong or worth knowing, in the order of the source.
  package var diagnostics: [Diagnostic] { (faults + Array(findings.joined()) + siteFindings).inSourceOrder() }

  /// How many findings stand, by severity; waived ones apart.
  package var standing: [Severity: Int] {
    var counts: [Severity: Int] = [:]
    for list in findings + [siteFindings] {
      for finding in list where !finding.waived { counts[finding.severity, default: 0] += 1 }
    }
    return counts
  }

  /// By account, with what they say of its ratings.
  var accountFindings: [AccountFindings] {
    findings.indices.map { account in
      AccountFindings(findings[account], evidenced: evidenced[account], contradicted: contradicted[account])
    }
  }

  package var hasFaults: Bool { faults.hasFaults }
}
