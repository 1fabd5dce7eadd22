import AccountPlans
import Alignment
import Diagnostics
import Reports
import Rules
import Workspace

/// Checks the content and reports; writes no file but the reports that are asked for.
package struct CheckRun: Sendable {
  package var failOn = FailOn.error
  package var showsInfo = false
  /// Only findings of these rules, faults apart; all where empty.
  package var only: Set<String> = []
  package var scope = CheckScope()
  package var reports = ReportOutputs()
  /// Of the program.
  package var version = ""

  package init() {}

  /// The first of `only` that is no rule, and the one that was probably meant.
  package var unknownRule: (name: String, suggestion: String?)? {
    let known = (RuleBook.cards + RuleBook.announced).map(\.id)
    guard let name = only.sorted().first(where: { !known.contains($0) }) else { return nil }
    return (name, NearMiss.suggestion(for: name, among: known))
  }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    var watch = Stopwatch(settings)
    let run = try Run(settings, folder: try scope.folder(settings.content))
    watch.lap(.stageRead, run.wording)
    let faults = run.templateFaults()
    guard let visibility = try run.visibility(of: settings.audience, otherwise: .everything) else { return .misuse }
    let review = try run.review(visibility)
    watch.lap(.stageCheck, run.wording)
    guard var selection = try scope.select(review, run) else { return .misuse }
    let chosen = selection.diagnostics
    let found = only.isEmpty ? chosen : chosen.filter { only.contains($0.card.id) || $0.card.kind == .fault }
    var checked = try run.checked(found, templateFaults: faults, in: review, by: self)
    checked.marksNew = selection.marksNew
    selection.count(found)
    try reports.write(checked, color: settings.color)
    try selection.tell(run)
    return checked.status
  }
}
