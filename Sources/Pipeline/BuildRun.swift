import AccountPlans
import Alignment
import Diagnostics
import Languages
import Reports
import ReviewSite
import RulePages
import StringTemplates
import Workspace

/// Builds the review site: reads, checks, renders, and writes what changed.
package struct BuildRun: Sendable {
  package var output = "public"
  package var isDryRun = false
  /// Of the program.
  package let version: String

  package init(version: String) { self.version = version }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus { try run(settings, of: nil) }

  /// The same with content that was read already.
  func run(_ settings: RunSettings, of read: consuming Run?) throws(WorkspaceError) -> ExitStatus {
    let start = Clock.seconds()
    var watch = Stopwatch(settings)
    if read == nil, !isDryRun { StagingFolder.clear() }
    var run: Run? = if let read { read } else { try Run(settings) }
    guard let began = run else { return .bug }
    let target = try OutputFolder(output, beside: began.source.folder, version: version, isDryRun: isDryRun)
    let wording = began.wording
    watch.lap(.stageRead, wording)
    let compiled = SiteTemplates.compile(TemplateSet(began.templates.templates), wording: wording)
    let compileFaults = began.templates.isUnfinished ? [] : compiled.faults
    if let status = try refusal(began, templateFaults: began.templates.faults + wording.diagnostics + compileFaults) {
      return status
    }
    guard let templates = compiled.templates else { return .bug }
    let unnamed = Visibility.site(began.source.content.site)
    guard let visibility = try began.visibility(of: settings.audience, otherwise: unnamed) else { return .misuse }
    watch.lap(.stageCompile, wording)
    let folder = began.source.folder
    let assets = began.templates.assets
    let surroundings = began.source.content.surroundings
    let workers = began.workers
    let review = try began.review(visibility)
    run = nil
    watch.lap(.stageCheck, wording)
    let content = SiteContent(review, wording: wording, files: surroundings, version: version)
    let pages = SitePages(content, templates: templates)
    let progress = Progress(total: pages.count, isShown: !settings.isQuiet)
    for asset in assets { try target.write(asset.path, asset.bytes) }
    for attachment in Attachments(content).all {
      try target.write(attachment.path, try folder.read(attachment.source))
    }
    try workers.forEach(pages.count, state: { Output(capacity: 1 << 17) }) {
      (output: inout Output, number: Int) throws(WorkspaceError) in
      try Self.write(pages[number], to: target, through: &output)
      progress.step()
    }
    progress.end()
    watch.lap(.stageWrite, wording)
    let report = try target.finish()
    watch.lap(.stageFinish, wording)
    try tell(report, review, pages: pages.count, seconds: Clock.seconds() - start, settings, wording)
    return .clean
  }

  private static func write(
    _ page: SitePages.Page, to target: OutputFolder, through output: inout Output
  ) throws(WorkspaceError) {
    output.removeAll()
    let path = page.path
    guard page.isLong else {
      page.write(into: &output) { _ in }
      _ = try output.withBytes { bytes throws(WorkspaceError) in try target.write(path, bytes) }
      return
    }
    var parts = Output(capacity: 1 << 19)
    try target.write(
      path,
      inParts: { append in
        page.write(into: &parts, drain: append)
        parts.withBytes(append)
      })
  }

  /// Tells the faults that stop a build, and how it ends then; nil where there is none.
  private func refusal(_ run: Run, templateFaults: [Diagnostic]) throws(WorkspaceError) -> ExitStatus? {
    let faults = run.source.content.diagnostics
    if !templateFaults.isEmpty { try Console.error.write(report: run.report(templates: templateFaults, on: .error)) }
    if !faults.isEmpty { try Console.error.write(report: run.report(faults, showsInfo: true, on: .error)) }
    guard faults.isEmpty else {
      let status = ExitStatus(faults, files: run.source.content.files, failOn: .never)
      return templateFaults.isEmpty ? status : .misuse
    }
    return templateFaults.isEmpty ? nil : .misuse
  }

  private func tell(
    _ report: OutputReport, _ review: Review, pages: Int, seconds: Double, _ settings: RunSettings, _ wording: Wording
  ) throws(WorkspaceError) {
    let summary = BuildSummary(
      report: report, findings: review.standing,
      plans: review.portfolio.plans.count, pages: pages, seconds: seconds, output: output, wording: wording)
    try Console.error.say(summary.notices)
    if isDryRun { try Console.output.say(summary.changes) }
    if !settings.isQuiet { try Console.error.say(summary.line) }
  }
}
