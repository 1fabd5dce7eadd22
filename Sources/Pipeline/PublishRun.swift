import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import Languages
import Publishing
import Reports
import Workspace

/// Checks the content, builds the site for the audience of a target, and publishes it there.
package struct PublishRun: Sendable {
  /// Of the target in site.yaml.
  package let name: String
  package var failOn = FailOn.error
  package var isDryRun = false
  /// nil: a quarter of the published files.
  package var maximumRemovals: Int?
  /// A site without accounts may take the place of one that has some.
  package var allowsEmpty = false
  /// Of the program.
  package let version: String

  package init(_ name: String, version: String) {
    self.name = name
    self.version = version
  }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let run = try Run(settings)
    let console = PublishingConsole(run, target: name)
    let status = try check(run)
    guard status == .clean else {
      try console.tell([Phrase.publishNotClean])
      return status
    }
    return try console.attempt { chosen in
      guard let audience = chosen.audience?.value else { return try refuseNoAudience(of: chosen, run) }
      let staging = try StagingFolder()
      defer { staging.remove() }
      console.line.show(run.wording.text(.publishStepBuilding))
      let built = try build(audience, into: "\(staging.path)/site", run)
      console.line.end()
      guard built == .clean else { return built }
      let site = try StagedSite("\(staging.path)/site")
      let notes = ReleaseNotes(
        asOf: run.asOf, audience: audience, revision: try Self.revision(of: run.source.folder), version: version)
      let publication = Publication(
        site, to: chosen.target, notes: notes, keep: chosen.keep, maximumRemovals: maximumRemovals,
        allowsEmpty: allowsEmpty)
      return try isDryRun ? tellPlan(publication, console) : publish(publication, console)
    }
  }

  /// Reports what is wrong; findings below the threshold are left to `linjaus check`.
  private func check(_ run: Run) throws(WorkspaceError) -> ExitStatus {
    let faults = run.templateFaults()
    if !faults.isEmpty { try Console.error.write(report: run.report(templates: faults, on: .error)) }
    let review = try run.review(.everything)
    let found = review.diagnostics
    let raised = Set(review.context.site.ruleLevels.keys)
    let status = ExitStatus(found, files: review.files, failOn: failOn, raised: raised)
    if status != .clean {
      let counted = found.filter { finding in
        ExitStatus([finding], files: review.files, failOn: failOn, raised: raised) != .clean
      }
      try Console.error.write(report: run.report(counted, showsInfo: true, on: .error))
    }
    return faults.isEmpty ? status : .misuse
  }

  private func build(_ audience: String, into folder: String, _ run: Run) throws(WorkspaceError) -> ExitStatus {
    var settings = run.settings
    settings.audience = audience
    // What a build says of the staging folder is of use to nobody.
    if !settings.isVerbose { settings.isQuiet = true }
    var build = BuildRun(version: version)
    build.output = folder
    return try build.run(settings, of: run)
  }

  private func refuseNoAudience(of chosen: ChosenTarget, _ run: Run) throws(WorkspaceError) -> ExitStatus {
    let audiences = ["all"] + run.source.content.site.file.audiences.map(\.key.value)
    let meant = audiences.contains(name) ? name : NearMiss.suggestion(for: name, among: audiences)
    let fault = Diagnostic(
      .valueInvalid, at: chosen.entry.key.at,
      .valueInvalidPublishAudience(name: .name(chosen.name), audiences: .names(audiences)),
      suggestion: meant.map { "audience: \($0)" })
    try Console.error.write(report: run.report([fault], showsInfo: true, on: .error))
    return .misuse
  }

  /// The commit of the content, with `-dirty` where files differ from it; nil where it is under no version control, or git does
  /// not say.
  private static func revision(of folder: ContentFolder) throws(WorkspaceError) -> String? {
    let repository: GitRepository
    let commit: String
    let path: String
    do throws(WorkspaceError) {
      repository = try GitRepository(containing: folder.path)
      path = try repository.path(of: folder.path)
      commit = try repository.resolve("HEAD")
    } catch {
      // That git could not be run says nothing of the content.
      if case .system = error.reason { throw error }
      return nil
    }
    do throws(WorkspaceError) {
      if try repository.changes(since: commit, in: path).isEmpty { return commit }
    } catch {
      if case .system = error.reason { throw error }
    }
    return "\(commit)-dirty"
  }

  private func tellPlan(_ publication: Publication, _ console: PublishingConsole) throws -> ExitStatus {
    let plan = try publication.plan()
    let wording = console.run.wording
    let lists = [
      (Phrase.publishPlanNew, plan.new), (.publishPlanChanged, plan.changed), (.publishPlanRemoved, plan.removed),
    ]
    for (word, files) in lists {
      let name = wording.text(word)
      try console.print(files.map { "\(name) \($0.path) \($0.size)\n" }.joined())
    }
    try console.print(
      wording.text(
        .publishPlan(
          target: .name(name), new: .count(plan.new.count), changed: .count(plan.changed.count),
          removed: .count(plan.removed.count), unchanged: .count(plan.unchanged), bytes: .count(plan.bytes))) + "\n")
    try publication.guardRemovals(of: plan)
    return .clean
  }

  private func publish(_ publication: Publication, _ console: PublishingConsole) throws -> ExitStatus {
    let outcome = try publication.publish(at: Clock.secondsSinceEpoch()) { console.show($0) }
    console.line.end()
    switch outcome {
    case .unchanged(let release):
      try console.conclude(
        [Phrase.publishSame(target: .name(name), release: .name(release.name.description))], release)
    case .published(let release, let plan, let transfer, let way, let removed):
      if let statistics = transfer.statistics, console.run.settings.isVerbose {
        _ = try? Console.error.show(statistics)
      }
      var phrases = [
        Phrase.publishDone(
          target: .name(name), release: .name(release.name.description), new: .count(plan.new.count),
          changed: .count(plan.changed.count), removed: .count(plan.removed.count), unchanged: .count(plan.unchanged),
          sent: .count(transfer.sent), bytes: .count(transfer.bytes))
      ]
      if !removed.isEmpty {
        phrases.append(
          .publishPruned(target: .name(name), count: .count(removed.count), names: .names(removed.map(\.description))))
      }
      try console.conclude(
        phrases, warning: way == .fileByFile ? Phrase.publishFileByFile(target: .name(name)) : nil, release)
    }
    return .clean
  }
}
