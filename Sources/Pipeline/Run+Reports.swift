import AccountPlans
import Alignment
import DefaultTemplates
import Diagnostics
import Reports
import Rules
import Workspace

extension Run {
  /// Diagnostics of the content, as a report shows them; without lines of the source for an audience: a line may hold what
  /// it does not see.
  func subject(_ diagnostics: [Diagnostic], showsLines: Bool = true) throws(WorkspaceError) -> ReportSubject {
    let folder = try ReportedFolder(source.folder.path)
    return ReportSubject(
      diagnostics, files: source.content.files, workingPrefix: folder.workingPrefix,
      repositoryPrefix: folder.repositoryPrefix, bytes: { showsLines ? source.bytes(of: $0) : nil })
  }

  /// Mistakes in templates and language files, as a report shows them.
  func subject(templates diagnostics: [Diagnostic]) throws(WorkspaceError) -> ReportSubject {
    var diagnostics = diagnostics.inSourceOrder()
    diagnostics.number()
    let folder = try ReportedFolder(templates.folder ?? "templates")
    return ReportSubject(
      diagnostics, files: templates.files, workingPrefix: folder.workingPrefix,
      repositoryPrefix: folder.repositoryPrefix, bytes: { templates.bytes(of: $0) })
  }

  /// What a check found, for its reports; `found` is what they tell of the content.
  func checked(
    _ found: [Diagnostic], templateFaults: [Diagnostic], in review: Review, by check: CheckRun
  ) throws(WorkspaceError) -> CheckedContent {
    let threshold = Threshold(failOn: check.failOn, raised: Set(review.context.site.ruleLevels.keys))
    let ofContent = ExitStatus(found, files: review.files, threshold: threshold)
    var checked = CheckedContent(
      content: try subject(found, showsLines: review.visibility.audience == nil),
      templates: try subject(templates: templateFaults), threshold: threshold,
      status: templateFaults.isEmpty ? ofContent : .misuse, asOf: asOf, wording: wording, version: check.version,
      showsInfo: check.showsInfo
    ) { rule in
      DefaultTemplates.file(named: "rules/\(rule).md").map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    checked.aspects = review.context.model.aspects.map(\.id)
    checked.plans = plans(of: review, only: check.only)
    return checked
  }

  /// The active plans with the rules that looked at them: all that are on, but those of the site.
  private func plans(of review: Review, only: Set<String>) -> [CheckedContent.Plan] {
    let levels = review.context.site.ruleLevels
    let rules = RuleBook.cards.filter { card in
      card.kind == .fault
        || card.aspect != "site" && levels[card.id] != .off && (only.isEmpty || only.contains(card.id))
    }.map(\.id)
    return review.portfolio.active.map { place in
      let plan = review.portfolio.plans[place].plan
      return CheckedContent.Plan(account: plan.id, file: plan.file, rules: rules)
    }
  }
}
