import AccountPlans
import Alignment
import Diagnostics
import Languages
import StringTemplates

/// The fields of Findings in the templates.
package struct FindingsView: View, Equatable {
  package var headline: String
  package var count: String
  package var hasSteps: Bool
  package var steps: [StepView]
  package var hasRows: Bool
  /// False for an audience
  package var hasPlaces: Bool
  /// Error, warning, info, waived; at most 200
  package var rows: [FindingRowView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .flag("hasSteps", \.hasSteps),
    .list("steps", \.steps),
    .flag("hasRows", \.hasRows),
    .flag("hasPlaces", \.hasPlaces),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of FindingRow in the templates.
package struct FindingRowView: View, Equatable {
  package var isError: Bool
  package var isWarning: Bool
  package var isInfo: Bool
  /// Exactly one of the four
  package var isWaived: Bool
  package var message: String
  /// "waived until 31 Dec 2026: the mill is shut"
  package var waiver: WaiverView?
  package var aspect: String?
  package var rule: String
  /// Its title
  package var ruleName: String
  package var ruleUrl: String?
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .flag("isError", \.isError),
    .flag("isWarning", \.isWarning),
    .flag("isInfo", \.isInfo),
    .flag("isWaived", \.isWaived),
    .text("message", \.message),
    .optionalObject("waiver", \.waiver),
    .optionalText("aspect", \.aspect),
    .text("rule", \.rule),
    .text("ruleName", \.ruleName),
    .optionalURL("ruleUrl", \.ruleUrl),
    .optionalObject("place", \.place),
  ]
}

/// The fields of Step in the templates.
package struct StepView: View, Equatable {
  package var sentence: String
  package var rule: String
  /// Its title
  package var ruleName: String
  package var ruleUrl: String?
  /// Nil for an audience
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .text("rule", \.rule),
    .text("ruleName", \.ruleName),
    .optionalURL("ruleUrl", \.ruleUrl),
    .optionalObject("place", \.place),
  ]
}

/// Builds what the check says: next steps where something is not there yet, and what stands in the plan.
struct FindingsBuilder {
  let page: AccountPage

  private enum Rank: Int { case error, warning, info, waived, step }

  /// nil without a finding.
  func view() -> FindingsView? {
    let findings = page.content.findings[page.account]
    if findings.isEmpty { return nil }
    let order = Self.order(of: findings)
    // A next step is of a severity too, and lists of accounts count it.
    func standing(_ severity: Severity) -> Int { findings.count { !$0.waived && $0.severity == severity } }
    let errors = standing(.error)
    let warnings = standing(.warning)
    let steps = order.count { $0.rank == .step }
    let shownRows = order.prefix(min(AccountPage.longest, order.count - steps))
    let shownSteps = order.suffix(steps).prefix(AccountPage.longest - shownRows.count)
    return FindingsView(
      headline: headline(errors: errors, warnings: warnings, steps: steps), count: page.words.whole(findings.count),
      hasSteps: !shownSteps.isEmpty, steps: shownSteps.map { step(findings[$0.index]) },
      hasRows: !shownRows.isEmpty, hasPlaces: page.content.showsSource,
      rows: shownRows.map { row(findings[$0.index], $0.rank) },
      more: page.words.more(
        shown: shownRows.count + shownSteps.count, of: findings.count, Phrase.accountFindingsMore))
  }

  /// By rank, those of one rank as they stand.
  private static func order(of findings: [Diagnostic]) -> [(index: Int, rank: Rank)] {
    var order = findings.indices.map { (index: $0, rank: rank(findings[$0])) }
    order.sort { left, right in
      left.rank == right.rank ? left.index < right.index : left.rank.rawValue < right.rank.rawValue
    }
    return order
  }

  /// What is not there yet, or only worth knowing, is a next step; what people rated is neither.
  private static func rank(_ finding: borrowing Diagnostic) -> Rank {
    if finding.waived { return .waived }
    if finding.card.kind == .finding, finding.severity == .info || finding.card.isAbsence { return .step }
    switch finding.severity {
    case .error: return .error
    case .warning: return .warning
    case .info: return .info
    }
  }

  private func headline(errors: Int, warnings: Int, steps: Int) -> String {
    if errors > 0 {
      return page.headline(errors, of: warnings) {
        .accountFindingsErrors(
          capitalNumber: $0.capitalNumber, count: $0.count, totalNumber: $0.totalNumber, total: $0.total)
      }
    }
    if warnings > 0 {
      return page.headline(warnings) { .accountFindingsWarnings(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    return steps > 0
      ? page.headline(steps) { .accountFindingsSteps(capitalNumber: $0.capitalNumber, count: $0.count) }
      : page.words.text(.accountFindingsNotes)
  }

  private func step(_ finding: borrowing Diagnostic) -> StepView {
    StepView(
      sentence: page.pages.findings.sentence(finding.phrase), rule: finding.card.id,
      ruleName: page.pages.findings.title(of: finding.card.id),
      ruleUrl: page.pages.rules.url(of: finding.card.id), place: place(of: finding.at))
  }

  private func row(_ finding: borrowing Diagnostic, _ rank: Rank) -> FindingRowView {
    FindingRowView(
      isError: rank == .error, isWarning: rank == .warning, isInfo: rank == .info, isWaived: rank == .waived,
      message: page.pages.findings.sentence(finding.phrase),
      waiver: WaiverText.of(finding, in: page.assessed, page.content),
      aspect: page.pages.aspectName(of: finding.card.aspect), rule: finding.card.id,
      ruleName: page.pages.findings.title(of: finding.card.id),
      ruleUrl: page.pages.rules.url(of: finding.card.id), place: place(of: finding.at))
  }

  private func place(of range: SourceRange) -> PlaceView? {
    guard page.content.showsSource else { return nil }
    return page.pages.source.view(of: range)
  }
}
