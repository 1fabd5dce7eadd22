import AccountPlans
import Diagnostics
import FrontMatter
import Languages
import Reports
import ReviewSite
import Rules
import StringTemplates
import Workspace

/// One run of a command: the content that was read, the date, the words, and where results go.
package struct Run: Sendable {
  package let settings: RunSettings
  package let workers: Workers
  package let asOf: Day
  package let source: ReadContent
  package let templates: TemplateFiles
  package let wording: Wording

  /// Finds the content folder, and reads it and the language files.
  package init(_ settings: RunSettings) throws(WorkspaceError) {
    try self.init(settings, folder: try ContentFolder(settings.content))
  }

  /// Reads the content folder and the language files.
  package init(_ settings: RunSettings, folder: ContentFolder) throws(WorkspaceError) {
    self.settings = settings
    workers = Workers(jobs: settings.jobs)
    if let day = settings.asOf { asOf = day } else { asOf = try Clock.day() }
    templates = try TemplateFiles(settings.templates, beside: folder)
    source = try ReadContent(folder, workers: workers)
    wording = templates.wording(settings.language ?? source.content.site.language)
  }

  /// What an audience sees, without one what the command shows; nil for an audience that site.yaml does not have, which is
  /// told.
  package func visibility(
    of audience: String?, otherwise: Visibility
  ) throws(WorkspaceError) -> Visibility? {
    guard let name = audience else { return otherwise }
    if let visibility = Visibility.audience(name, in: source.content.site) { return visibility }
    let faults = source.content.diagnostics
    if !faults.isEmpty { try Console.error.write(report: report(faults, showsInfo: true, on: .error)) }
    let known = source.content.site.file.audiences.map(\.key.value)
    var lines = [wording.text(.audienceUnknown(name: .name(name)))]
    if let suggestion = NearMiss.suggestion(for: name, among: known) {
      lines.append(wording.text(.checkSuggestion(name: .name(suggestion))))
    } else if known.isEmpty {
      lines.append(wording.text(.audienceUnknownNone))
    } else {
      lines.append(wording.text(.audienceUnknownKnown(names: .names(known))))
    }
    try Console.error.say(lines)
    return nil
  }

  /// The content without what its reader does not see.
  package func redacted(_ visibility: Visibility) throws(WorkspaceError) -> RedactedContent {
    try redacted(source, visibility)
  }

  /// The content, redacted, assessed and checked, as its reader sees it.
  package func review(_ visibility: Visibility) throws(WorkspaceError) -> Review {
    let redacted = try redacted(visibility)
    return Review(redacted, links: redacted.links, workers: workers)
  }

  /// The same of another content folder, as of the same date.
  func review(_ source: ReadContent, _ visibility: Visibility) throws(WorkspaceError) -> Review {
    let redacted = try redacted(source, visibility)
    return Review(redacted, links: redacted.links, workers: workers)
  }

  private func redacted(_ source: ReadContent, _ visibility: Visibility) throws(WorkspaceError) -> RedactedContent {
    try RedactedContent(source.content, seen: visibility, asOf: asOf, workers: workers) { file throws(WorkspaceError) in
      try source.reread(file)
    }
  }

  /// A report of diagnostics of the content, in words.
  package func report(
    _ diagnostics: [Diagnostic], showsInfo: Bool, showsLines: Bool = true, on console: Console
  ) throws(WorkspaceError) -> [UInt8] {
    text(try subject(diagnostics, showsLines: showsLines), showsInfo: showsInfo, on: console)
  }

  /// A report of mistakes in templates and language files.
  package func report(templates diagnostics: [Diagnostic], on console: Console) throws(WorkspaceError) -> [UInt8] {
    text(try subject(templates: diagnostics), showsInfo: true, on: console)
  }

  private func text(_ subject: ReportSubject, showsInfo: Bool, on console: Console) -> [UInt8] {
    let options = TextReport.Options(
      showsInfo: showsInfo, color: settings.color.isColored(console), pathPrefix: subject.workingPrefix)
    var out: [UInt8] = []
    TextReport(files: subject.files, wording: wording, options: options, bytes: subject.bytes)
      .write(subject.diagnostics, into: &out)
    return out
  }

  /// Mistakes in templates and language files. The program's own templates hold none: they are not compiled where a site
  /// brings no others.
  func templateFaults() -> [Diagnostic] {
    let own = templates.faults + wording.diagnostics
    guard templates.folder != nil, !templates.isUnfinished else { return own }
    return own + SiteTemplates.compile(TemplateSet(templates.templates), wording: wording).faults
  }
}
