import Diagnostics
import Publishing
import Reports
import Workspace

/// Makes an earlier release of a target the one that readers see. What is wrong with the content is no matter.
package struct RollbackRun: Sendable {
  package let target: String
  /// A name, or its beginning; nil: the one before the release in force.
  package let release: String?
  /// Another audience than the target's whose release may be shown.
  package let audience: String?

  package init(_ target: String, to release: String?, allowing audience: String? = nil) {
    self.target = target
    self.release = release
    self.audience = audience
  }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let console = PublishingConsole(try Run(settings), target: target)
    return try console.attempt { chosen in
      let rollback = Rollback(chosen.target, to: release, of: chosen.audience?.value, allowing: audience)
      let (release, way) = try rollback.run(at: Clock.secondsSinceEpoch()) { console.show($0) }
      console.line.end()
      let done = Phrase.publishRolledBack(
        target: .name(target), release: .name(release.name.description), date: .day(release.asOf))
      try console.conclude(
        [done], warning: way == .fileByFile ? Phrase.publishFileByFile(target: .name(target)) : nil, release)
      return .clean
    }
  }
}
