import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Builds what the check says: next steps where something is not there yet, and what stands in the plan.
struct FindingsBuilder {
  let page: AccountPage

  /// nil without a finding.
  func view() -> FindingsView? {
    let findings = page.content.findings[page.place]
    if findings.isEmpty { return nil }
    var steps: [Int] = []
    var rows: [Int] = []
    for place in findings.indices {
      if Self.isStep(findings[place]) { steps.append(place) } else { rows.append(place) }
    }
    let ranks = findings.map(Self.rank)
    rows.sort { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }
    let shownRows = rows.prefix(AccountPage.longest)
    let shownSteps = steps.prefix(AccountPage.longest - min(AccountPage.longest, shownRows.count))
    return FindingsView(
      headline: headline(findings, steps: steps.count), count: page.words.whole(findings.count),
      hasSteps: !shownSteps.isEmpty,
      steps: shownSteps.map { step(findings[$0]) }, hasRows: !shownRows.isEmpty, hasPlaces: page.content.showsSource,
      rows: shownRows.map { row(findings[$0]) },
      more: page.words.more(
        shown: shownRows.count + shownSteps.count, of: findings.count, "account-findings-more"))
  }

  /// What is not there yet, or only worth knowing, is a next step; what people rated is neither.
  private static func isStep(_ finding: Diagnostic) -> Bool {
    guard !finding.waived, finding.card.kind == .finding else { return false }
    return finding.severity == .info || finding.card.isAbsence
  }

  private static func rank(_ finding: Diagnostic) -> Int {
    if finding.waived { return 3 }
    switch finding.severity {
    case .error: return 0
    case .warning: return 1
    case .info: return 2
    }
  }

  private func headline(_ findings: [Diagnostic], steps: Int) -> String {
    var errors = 0
    var warnings = 0
    for finding in findings where !finding.waived && !Self.isStep(finding) {
      if finding.severity == .error { errors += 1 }
      if finding.severity == .warning { warnings += 1 }
    }
    if errors > 0 { return page.headline("account-findings-errors", errors, of: warnings) }
    if warnings > 0 { return page.headline("account-findings-warnings", warnings) }
    return steps > 0 ? page.headline("account-findings-steps", steps) : page.words.text("account-findings-notes")
  }

  private func step(_ finding: Diagnostic) -> StepView {
    StepView(
      sentence: message(finding), rule: finding.card.id, ruleUrl: page.pages.rules.url(of: finding.card.id),
      place: place(of: finding))
  }

  private func row(_ finding: Diagnostic) -> FindingRowView {
    FindingRowView(
      isError: !finding.waived && finding.severity == .error,
      isWarning: !finding.waived && finding.severity == .warning,
      isInfo: !finding.waived && finding.severity == .info, isWaived: finding.waived, message: message(finding),
      waiver: WaiverText.of(finding, in: page.assessed.plan, page.content),
      aspect: page.model.aspects.firstIndex { $0.id == finding.card.aspect }.map { page.names.aspects[$0] },
      rule: finding.card.id, ruleUrl: page.pages.rules.url(of: finding.card.id), place: place(of: finding))
  }

  private func message(_ finding: Diagnostic) -> String { page.words.wording.text(finding.phrase) }

  private func place(of finding: Diagnostic) -> PlaceView? {
    guard page.content.showsSource else { return nil }
    return page.pages.places.view(of: finding.at)
  }
}
