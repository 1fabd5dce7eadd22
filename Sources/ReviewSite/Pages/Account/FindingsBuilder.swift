import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Builds what the check says: next steps where something is not there yet, and what stands in the plan.
struct FindingsBuilder {
  private let page: AccountPage
  private let findings: [Diagnostic]

  init(page: AccountPage) {
    self.page = page
    findings = page.content.findings[page.place]
  }

  /// nil without a finding.
  func view() -> FindingsView? {
    if findings.isEmpty { return nil }
    var steps: [Int] = []
    var rows: [Int] = []
    for place in findings.indices {
      if isStep(place) { steps.append(place) } else { rows.append(place) }
    }
    let ranks = findings.indices.map { rank(of: $0) }
    rows.sort { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }
    let shownRows = rows.prefix(AccountPage.longest)
    let shownSteps = steps.prefix(AccountPage.longest - min(AccountPage.longest, shownRows.count))
    return FindingsView(
      headline: headline(steps: steps.count), count: page.words.whole(findings.count),
      hasSteps: !shownSteps.isEmpty,
      steps: shownSteps.map { step($0) }, hasRows: !shownRows.isEmpty, hasPlaces: page.content.showsSource,
      rows: shownRows.map { row($0) },
      more: page.words.more(
        shown: shownRows.count + shownSteps.count, of: findings.count, "account-findings-more"))
  }

  /// What is not there yet, or only worth knowing, is a next step; what people rated is neither.
  private func isStep(_ place: Int) -> Bool {
    guard !findings[place].waived, findings[place].card.kind == .finding else { return false }
    return findings[place].severity == .info || findings[place].card.isAbsence
  }

  private func rank(of place: Int) -> Int {
    if findings[place].waived { return 3 }
    switch findings[place].severity {
    case .error: return 0
    case .warning: return 1
    case .info: return 2
    }
  }

  private func headline(steps: Int) -> String {
    var errors = 0
    var warnings = 0
    for place in findings.indices where !findings[place].waived && !isStep(place) {
      if findings[place].severity == .error { errors += 1 }
      if findings[place].severity == .warning { warnings += 1 }
    }
    if errors > 0 { return page.headline("account-findings-errors", errors, of: warnings) }
    if warnings > 0 { return page.headline("account-findings-warnings", warnings) }
    return steps > 0 ? page.headline("account-findings-steps", steps) : page.words.text("account-findings-notes")
  }

  private func step(_ place: Int) -> StepView {
    let rule = findings[place].card.id
    return StepView(
      sentence: message(place), rule: rule, ruleUrl: page.pages.rules.url(of: rule), place: source(of: place))
  }

  private func row(_ place: Int) -> FindingRowView {
    let card = findings[place].card
    let isWaived = findings[place].waived
    let severity = findings[place].severity
    return FindingRowView(
      isError: !isWaived && severity == .error, isWarning: !isWaived && severity == .warning,
      isInfo: !isWaived && severity == .info, isWaived: isWaived, message: message(place),
      waiver: isWaived ? WaiverText.of(findings[place], in: page.assessed, page.content) : nil,
      aspect: page.model.aspects.firstIndex { $0.id == card.aspect }.map { page.names.aspects[$0] },
      rule: card.id, ruleUrl: page.pages.rules.url(of: card.id), place: source(of: place))
  }

  private func message(_ place: Int) -> String { page.words.wording.text(findings[place].phrase) }

  /// Where it stands in the source; nil for an audience.
  private func source(of place: Int) -> PlaceView? {
    page.content.showsSource ? page.pages.places.view(of: findings[place].at) : nil
  }
}
