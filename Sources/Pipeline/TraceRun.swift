import AccountPlans
import Alignment
import Diagnostics
import Figures
import Languages
import Provenance
import Reports
import Rules
import Workspace

/// Tells how the figures of one account came about, as the site shows them.
package struct TraceRun: Sendable {
  /// The account's id, or one under which it was known.
  package let account: String
  /// A key of portfolio.json; nil for a table of all figures.
  package let figure: String?

  /// How many accounts are listed where none was meant.
  private static let listed = 50

  package init(account: String, figure: String?) {
    self.account = account
    self.figure = figure
  }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let run = try Run(settings)
    let unnamed = Visibility.site(run.source.content.site)
    guard let visibility = try run.visibility(of: settings.audience, otherwise: unnamed) else { return .misuse }
    let review = try run.review(visibility)
    let status = ExitStatus(review.faults, files: review.files, failOn: .never)
    if !review.faults.isEmpty {
      try Console.error.write(
        report: run.report(
          review.faults, showsInfo: false, showsLines: visibility.audience == nil, on: .error))
    }
    guard status != .misuse else { return status }
    guard let place = place(in: review.portfolio) else { return try tellUnknownAccount(review, run) }
    var findings = review.accountFindings
    findings[place].checked = Checks(review.context).checked(place, in: review.portfolio).map { $0.map(\.id) }
    let source = FigureSource(
      portfolio: review.portfolio, context: review.context, findings: findings, files: review.files)
    let trace = FigureTrace(ofAccount: place, source, wording: run.wording)
    guard let figure else {
      try Console.output.show(trace.table())
      return status
    }
    let text: String
    do throws(UnknownFigure) { text = try trace.trace(figure) } catch { return try tell(error, run) }
    try Console.output.show(text)
    return status
  }

  private func place(in portfolio: AssessedPortfolio) -> Int? {
    portfolio.index(of: account)
      ?? portfolio.plans.firstIndex { $0.plan.formerIDs.contains { $0.value == account } }
  }

  /// A plan with a fault has no figures; its fault is told already.
  private func tellUnknownAccount(_ review: Review, _ run: Run) throws(WorkspaceError) -> ExitStatus {
    if review.faults.contains(where: { $0.account == account }) {
      try tell([run.wording.text(.traceFaultyAccount(account: .name(account)))])
      return .failed
    }
    let ids = review.portfolio.plans.map(\.id)
    let suggestion = NearMiss.suggestion(for: account, among: ids)
    let isNone = run.wording.text(.traceUnknownAccount(account: .name(account)))
    if let suggestion {
      try tell([isNone, run.wording.text(.traceSuggestion(name: .name(suggestion)))])
    } else {
      let known = ids.prefix(Self.listed).map { "  " + $0 } + (ids.count > Self.listed ? ["  …"] : [])
      try tell([isNone, run.wording.text(.traceUnknownAccountList)] + known)
    }
    return .misuse
  }

  private func tell(_ unknown: UnknownFigure, _ run: Run) throws(WorkspaceError) -> ExitStatus {
    var lines = [run.wording.text(.traceUnknownFigure(figure: .name(unknown.name)))]
    if let suggestion = unknown.suggestion {
      lines.append(run.wording.text(.traceSuggestion(name: .name(suggestion))))
    }
    lines.append(run.wording.text(.traceUnknownFigureList))
    try tell(lines + unknown.known.map { "  " + $0 })
    return .misuse
  }

  private func tell(_ lines: [String]) throws(WorkspaceError) {
    try Console.error.say(lines)
  }
}
