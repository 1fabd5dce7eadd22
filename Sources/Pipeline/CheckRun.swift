import AccountPlans
import Alignment
import Diagnostics
import Reports
import Workspace

/// Checks the content and reports; writes no file.
package struct CheckRun: Sendable {
  package var failOn = FailOn.error
  package var showsInfo = false
  /// Only findings of these rules, faults apart; all where empty.
  package var only: Set<String> = []

  package init() {}

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    var watch = Stopwatch(settings)
    let run = try Run(settings)
    watch.lap("read", run.wording)
    let review = run.review(.everything)
    watch.lap("check", run.wording)
    let found = review.diagnostics.filter { only.isEmpty || only.contains($0.card.id) || $0.card.kind == .fault }
    try Console.output.write(run.report(found, showsInfo: showsInfo, on: .output))
    let raised = Set(review.context.site.ruleLevels.keys)
    return ExitStatus(found, files: review.files, failOn: failOn, raised: raised)
  }
}
