import Synchronization
import Workspace

/// A folder of another machine whose lock is ours.
final class HeldRemote: HeldTarget {
  let target: SSHTarget
  /// As it stands in the lock.
  let holder: String
  let state: TargetState
  private let isHeld = Mutex(true)

  init(target: SSHTarget, holder: String, state: TargetState) {
    self.target = target
    self.holder = holder
    self.state = state
  }

  func send(
    _ site: StagedSite, as release: Release, progress: @Sendable (PublishingStep) -> Void
  ) throws -> Transfer {
    progress(.sending(0, of: release.files.count))
    let folder = "\(ReleaseLayout.releases)/\(ReleaseLayout.partial)\(release.name)"
    try Disk.writeDurably("\(site.folder)/\(Release.fileName)", release.bytes)
    // Files that differ go whole: with --checksum and --link-dest, rsync 3.2.7 of Debian 12 fails to put a file together from an
    // old one and the difference.
    var arguments = ["-r", "--checksum", "--whole-file", "--secluded-args", "--stats", "--exclude=/.linjaus-*"]
    arguments += ["-e", RemoteShell.command]
    if let base = state.current, state.releases.contains(base.name) {
      arguments.append("--link-dest=../\(base.name)")
    }
    arguments += ["\(site.folder)/", "\(target.shell.host):\(target.path)/\(folder)/"]
    let result = try ExternalProgram("rsync", environment: ["LC_ALL": "C"]).run(arguments)
    guard result.isSuccess else { throw WorkspaceError("rsync", .programFailed(result.account)) }
    let statistics = result.text
    return Transfer(
      sent: Self.number(after: "Number of regular files transferred:", in: statistics) ?? 0,
      bytes: Self.number(after: "Total transferred file size:", in: statistics) ?? 0, statistics: statistics)
  }

  func verify(_ release: Release) throws {
    let result = try target.shell.run(
      RemoteScripts.verify, [target.path, holder, release.name.description], input: Checksums.list(release.files))
    switch result.status {
    case 0: return
    case RemoteScripts.Status.damaged:
      throw PublishingError.damaged(release.name, Checksums.failed(in: result.output))
    case RemoteScripts.Status.lockLost: throw PublishingError.lockLost(LockHolder(result.text))
    default: throw PublishingError.remote(result.account)
    }
  }

  func putInForce(
    _ release: Release, removing old: [ReleaseName]
  ) throws -> (way: Switch, removed: [ReleaseName]) {
    let output = try target.run(
      RemoteScripts.putInForce, [holder, release.name.description] + old.map(\.description))
    isHeld.withLock { $0 = false }
    return (
      .atomic, String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { ReleaseName(String($0)) }
    )
  }

  func read(_ name: ReleaseName) throws -> Release {
    guard let release = Release(try target.run(RemoteScripts.read, [name.description])) else {
      throw PublishingError.damaged(name, [Release.fileName])
    }
    return release
  }

  func discard(_ release: Release) { _ = try? target.run(RemoteScripts.discard, [holder, release.name.description]) }

  func release() {
    if isHeld.withLock({ $0 }) { _ = try? target.run(RemoteScripts.release, [holder]) }
  }

  /// The number in a line of rsync's statistics, such as `1,234 bytes`.
  private static func number(after label: String, in text: String) -> Int? {
    let line = text.split(separator: "\n").first { $0.hasPrefix(label) }
    return line.flatMap { Int($0.dropFirst(label.count).filter(\.isNumber)) }
  }
}
