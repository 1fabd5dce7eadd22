import AccountPlans
import Comparison
import Diagnostics
import Languages
import Reports
import Workspace

/// Compares the figures and findings of two revisions of the content folder, or of one and the working tree.
package struct DiffRun: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case text, json, markdown
  }

  package let before: String
  /// nil: the working tree.
  package let after: String?
  package var format = Format.text
  /// nil: standard output.
  package var output: String?
  /// Of the program.
  package let version: String

  package init(before: String, after: String?, version: String) {
    self.before = before
    self.after = after
    self.version = version
  }

  /// Clean whether or not they differ; failed where a plan or CSV file of one of them has a fault, misuse where the settings
  /// of one have: then nothing is compared.
  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    var watch = Stopwatch(settings)
    let asOf: Day
    if let day = settings.asOf { asOf = day } else { asOf = try Clock.day() }
    let workers = Workers(jobs: settings.jobs)
    let folder = try ContentFolder(settings.content)
    let repository = try GitRepository(containing: folder.path)
    let sides = try RevisionReading(folder: folder, repository: repository, workers: workers).sides(
      before: revision(before, in: repository),
      after: after.map { (name) throws(WorkspaceError) in
        try revision(name, in: repository)
      } ?? .workingTree)
    let templates = try TemplateFiles(settings.templates, beside: folder)
    let wording = templates.wording(settings.language ?? sides.after.content.site.language)
    watch.lap(.stageRead, wording)
    let status = try tellFaults([sides.before, sides.after], settings, wording)
    guard status != .misuse else { return status }
    let comparison = compare(sides, asOf: asOf, workers: workers)
    watch.lap(.stageCheck, wording)
    let bytes = write(comparison, wording)
    if let output { try GivenFile(output).write(bytes) } else { try Console.output.write(report: shown(bytes)) }
    return status
  }

  private func revision(_ asked: String, in repository: GitRepository) throws(WorkspaceError) -> RevisionName {
    .commit(try repository.resolve(asked), asked: asked)
  }

  /// Both sides as the site without an audience shows them, by the settings of the side after.
  private func compare(_ sides: RevisionSides, asOf: Day, workers: Workers) -> PortfolioComparison {
    let leftOut = LeftOutPlans(before: sides.before.content, after: sides.after.content)
    let visibility = Visibility.site(sides.after.content.site)
    func side(_ revision: RevisionContent, _ side: Side) -> ComparedRevision {
      let content = leftOut.removed(from: revision.content, on: side)
      // Without an audience no section is hidden, so that no file is needed again.
      let redacted = RedactedContent(content, seen: visibility, asOf: asOf, workers: workers) { _ in [] }
      let review = Review(redacted, links: redacted.links, workers: workers)
      return ComparedRevision(revision.name, review)
    }
    return PortfolioComparison(
      side(sides.before, .before), side(sides.after, .after), missing: sides.missing,
      settings: sides.before.settingsThatDiffer(from: sides.after), leftOut: leftOut.plans)
  }

  /// Tells the faults of each side on standard error; gives the graver status.
  private func tellFaults(
    _ sides: [RevisionContent], _ settings: RunSettings, _ wording: Wording
  ) throws(WorkspaceError) -> ExitStatus {
    var status = ExitStatus.clean
    for side in sides where !side.content.diagnostics.isEmpty {
      let color = settings.color.isColored(.error)
      try Console.error.write(report: side.report(color: color, wording: wording))
      let own = ExitStatus(side.content.diagnostics, files: side.content.files, failOn: .never)
      if own.rawValue > status.rawValue { status = own }
    }
    return status
  }

  /// What goes to a log: no name in it is a command to what runs a pipeline.
  private func shown(_ bytes: [UInt8]) -> [UInt8] { Visible.document(bytes, as: format == .json ? .json : .text) }

  private func write(_ comparison: PortfolioComparison, _ wording: Wording) -> [UInt8] {
    switch format {
    case .text: Array(TextComparison(comparison, wording: wording).text().utf8)
    case .json: JSONComparison(comparison, wording: wording, version: version).bytes()
    case .markdown: Array(MarkdownComparison(comparison, wording: wording).text().utf8)
    }
  }
}

extension ComparedRevision {
  init(_ name: RevisionName, _ review: Review) {
    self.init(
      name: name, context: review.context, portfolio: review.portfolio, findings: review.accountFindings,
      siteFindings: review.siteFindings, faults: review.faults, files: review.files)
  }
}
