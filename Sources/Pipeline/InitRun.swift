import AccountPlans
import Authoring
import Diagnostics
import FrontMatter
import Languages
import Reports
import Workspace

/// Writes the files of a CI system's pipeline into a repository.
package struct InitRun: Sendable {
  package let system: CISystem
  /// As given.
  private let given: ProjectFolder
  /// Where a CI system looks: the root of the repository that the given folder lies in.
  private let folder: ProjectFolder
  /// The path of the given folder below that one, empty for itself.
  private let below: String
  /// The repository of the program; nil for one to be put in.
  package var source: String?
  /// Whether files that are there are replaced.
  package var isForced = false
  /// Of the program.
  package let version: String

  package init(system: CISystem, folder: String, version: String) throws(WorkspaceError) {
    self.system = system
    given = ProjectFolder(folder)
    let repository = try given.repository()
    below = repository?.below ?? ""
    self.folder = below.isEmpty ? given : repository?.root ?? given
    self.version = version
  }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    var pipeline = PipelineSettings(tag: "v\(version)")
    if let source { pipeline.source = source }
    guard let content = try contentFolder(settings) else {
      if !below.isEmpty, PipelineSettings.isPlain(below) { pipeline.content = "\(below)/\(pipeline.content)" }
      let wording = TemplateFiles.builtIn.wording(settings.language ?? .en)
      return try write(pipeline, wording, settings, notices: [Phrase.initNoContent])
    }
    var settings = settings
    settings.content = content.path
    let run = try Run(settings)
    guard let path = try inRepository(content.path) else {
      try tell([Phrase.initContentOutside(path: .name(content.path))], run.wording)
      return .misuse
    }
    let read = run.source.content
    let faults = read.diagnostics.filter { fault in
      ExitStatus([fault], files: read.files, failOn: .never) == .misuse
    }
    guard faults.isEmpty else {
      try Console.error.write(report: run.report(faults, showsInfo: false, on: .error))
      return .misuse
    }
    pipeline.content = path
    pipeline.units = read.units.map { unit in
      let name = unit.name?.value.text("en", else: run.wording.language.rawValue).value
      return PipelineSettings.Unit(id: unit.id.value, name: name ?? unit.id.value)
    }
    pipeline.targets = read.site.file.publish.map {
      PipelineSettings.Target(name: $0.key.value, destination: $0.value.value.to.value)
    }
    let notices = pipeline.targets.isEmpty ? [Phrase.initNoTargets] : []
    return try write(pipeline, run.wording, settings, notices: notices)
  }

  /// The folder that is given, which must be there, else `content` in the repository where there is one.
  private func contentFolder(_ settings: RunSettings) throws(WorkspaceError) -> ContentFolder? {
    if let given = settings.content { return try ContentFolder(given) }
    do throws(WorkspaceError) {
      return try ContentFolder(given.name(of: "content"))
    } catch {
      guard error.isMissing || error.reason == .noContent else { throw error }
      return nil
    }
  }

  /// The path of the content folder as the pipeline names it; nil where it does not stand in the repository, or has a name
  /// that a shell would read otherwise.
  private func inRepository(_ content: String) throws(WorkspaceError) -> String? {
    let prefix = given.path == "." ? "" : given.path + "/"
    var path = content.hasPrefix(prefix) ? String(content.dropFirst(prefix.count)) : ""
    if !below.isEmpty, !path.isEmpty { path = "\(below)/\(path)" }
    if path.isEmpty || path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      guard let found = try folder.path(below: content) else { return nil }
      path = found
    }
    let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    return isInside && PipelineSettings.isPlain(path) ? path : nil
  }

  private func write(
    _ pipeline: PipelineSettings, _ wording: Wording, _ settings: RunSettings, notices: [Phrase]
  ) throws(WorkspaceError) -> ExitStatus {
    let files = PipelineFiles.files(for: system, pipeline)
    var present: [String] = []
    for file in files where try folder.has(file.path) { present.append(folder.name(of: file.path)) }
    guard present.isEmpty || isForced else {
      try tell([Phrase.initPresent(files: .names(present), count: .count(present.count))], wording)
      return .misuse
    }
    for file in files {
      if try folder.has(file.path) {
        try folder.replace(file.path, file.bytes)
      } else {
        try folder.create(file.path, file.bytes)
      }
      try Console.output.say(folder.name(of: file.path))
    }
    try ignore(pipeline)
    if !settings.isQuiet { try tell(notices + nextSteps(pipeline, files), wording) }
    return .clean
  }

  /// Keeps what is made from the content out of commits; what is in the file stays.
  private func ignore(_ pipeline: PipelineSettings) throws(WorkspaceError) {
    let paths = IgnoredPaths(pipeline, folder: below, root: try folder.resolved())
    let present = try folder.bytes(of: IgnoredPaths.file)
    guard let addition = paths.addition(to: present) else { return }
    try folder.write(IgnoredPaths.file, present + addition)
    try Console.output.say(folder.name(of: IgnoredPaths.file))
  }

  /// What a person has to do before the pipeline runs.
  private func nextSteps(_ pipeline: PipelineSettings, _ files: [ProjectFile]) -> [Phrase] {
    let paths = files.map { folder.name(of: $0.path) }
    var steps: [Phrase] = []
    if !below.isEmpty {
      steps.append(.initRoot(folder: .name(below)))
    }
    if source == nil {
      steps.append(
        .initSource(path: .name(paths[0]), source: .name(pipeline.source)))
    }
    if paths.count > 1 { steps.append(.initOwners(path: .name(paths[1]))) }
    return steps
  }

  private func tell(_ phrases: [Phrase], _ wording: Wording) throws(WorkspaceError) {
    try Console.error.say(phrases.map { wording.text($0) })
  }
}
