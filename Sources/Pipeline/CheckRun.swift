import AccountPlans
import Alignment
import Diagnostics
import Reports
import Rules
import Workspace

/// Checks the content and reports; writes no file.
package struct CheckRun: Sendable {
  package var failOn = FailOn.error
  package var showsInfo = false
  /// Only findings of these rules, faults apart; all where empty.
  package var only: Set<String> = []
  package var scope = CheckScope()

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
    watch.lap("read", run.wording)
    let faults = run.templateFaults()
    let review = run.review(.everything)
    watch.lap("check", run.wording)
    guard let selection = try scope.select(review, run) else { return .misuse }
    let found = selection.diagnostics.filter { only.isEmpty || only.contains($0.card.id) || $0.card.kind == .fault }
    try Console.output.write(run.report(found, showsInfo: showsInfo, on: .output))
    try selection.tell(run)
    if !faults.isEmpty {
      try Console.output.write(run.report(templates: faults, on: .output))
      return .misuse
    }
    let raised = Set(review.context.site.ruleLevels.keys)
    return ExitStatus(found, files: review.files, failOn: failOn, raised: raised)
  }
}
