import Synchronization
import Workspace

/// A folder whose lock is ours.
struct HeldFolder: HeldTarget {
  let layout: ReleaseLayout
  let usesLinks: Bool
  let workers: Workers
  let lock: FileLock
  let state: TargetState

  func send(
    _ site: StagedSite, as release: Release, progress: @Sendable (PublishingStep) -> Void
  ) throws -> Transfer {
    let folder = layout.partialFolder(of: release.name)
    try Disk.makeFolder(folder)
    for path in Set(release.files.compactMap { Disk.parent(of: $0.path) }).sorted() {
      try Disk.makeFolder("\(folder)/\(path)")
    }
    let base = self.base
    let digests = Dictionary((base?.files ?? []).map { ($0.path, $0.digest) }) { first, _ in first }
    let done = Atomic<Int>(0)
    let sent = Atomic<Int>(0)
    let bytes = Atomic<Int>(0)
    try workers.forEach(release.files.count) { index in
      let file = release.files[index]
      let copy = try Disk.read("\(site.folder)/\(file.path)", limit: .max)
      let isSame = digests[file.path] == file.digest
      if try !(isSame && linked(file.path, holding: copy, from: base, into: folder)) {
        try Disk.writeDurably("\(folder)/\(file.path)", copy)
        sent.add(1, ordering: .relaxed)
        bytes.add(copy.count, ordering: .relaxed)
      }
      progress(.sending(done.add(1, ordering: .relaxed).newValue, of: release.files.count))
    }
    try Disk.writeDurably("\(folder)/\(Release.fileName)", release.bytes)
    return Transfer(sent: sent.load(ordering: .relaxed), bytes: bytes.load(ordering: .relaxed), statistics: nil)
  }

  func verify(_ release: Release) throws {
    let standing = layout.folder(of: release.name)
    try verify(release, in: try Disk.kindFollowing(standing) == nil ? layout.partialFolder(of: release.name) : standing)
    // Where the disk has no links, what readers see is a copy.
    let current = layout.current
    guard release.name == state.current?.name, try Disk.kind(of: current) == .folder else { return }
    try verify(release, in: current)
  }

  private func verify(_ release: Release, in folder: String) throws {
    let shell = ExternalProgram("sh")
    let script = "cd \"$1\" || exit 1\n\(Checksums.verification)"
    let result = try shell.run(["-c", script, "sh", folder], input: Checksums.list(release.files))
    guard result.status != 43 else {
      throw PublishingError.damaged(release.name, Checksums.failed(in: result.output))
    }
    guard result.isSuccess else { throw WorkspaceError("sha256sum", .programFailed(result.account)) }
  }

  func putInForce(
    _ release: Release, removing old: [ReleaseName]
  ) throws -> (way: Switch, removed: [ReleaseName]) {
    let folder = layout.folder(of: release.name)
    if try Disk.kindFollowing(folder) == nil { try Disk.move(layout.partialFolder(of: release.name), to: folder) }
    let way = try show(release)
    // Half a release must not pass for one. What another user's run left may stay; readers see the new site all the same.
    let removed = old.filter { name in
      (try? Disk.move(layout.folder(of: name), to: layout.partialFolder(of: name))) != nil
        && (try? Disk.removeTree(layout.partialFolder(of: name))) != nil
    }
    return (way, removed)
  }

  func read(_ name: ReleaseName) throws -> Release {
    let bytes = try Disk.read(layout.file(of: name), limit: .max)
    guard let release = Release(bytes) else { throw PublishingError.damaged(name, [Release.fileName]) }
    return release
  }

  func discard(_ release: Release) { try? Disk.removeTree(layout.partialFolder(of: release.name)) }

  func release() { lock.release() }

  /// The release whose files new ones may be further names of: a whole one, not the copy that a disk without links shows.
  private var base: Release? {
    guard usesLinks, let current = state.current, state.releases.contains(current.name) else { return nil }
    return current
  }

  /// Gives a file of an earlier release its name in this one too, where its bytes are still the same.
  private func linked(
    _ path: String, holding bytes: [UInt8], from base: Release?, into folder: String
  ) throws -> Bool {
    guard let base else { return false }
    let file = "\(layout.folder(of: base.name))/\(path)"
    guard try FileChange(of: file, to: bytes) == .unchanged else { return false }
    return try Disk.link(file, at: "\(folder)/\(path)")
  }

  private func show(_ release: Release) throws -> Switch {
    let current = layout.current
    let link = layout.link
    if try Disk.kind(of: current) != .folder, usesLinks,
      try Disk.makeLink(to: "\(ReleaseLayout.releases)/\(release.name)", at: link)
    {
      try Disk.move(link, to: current)
      return .atomic
    }
    try FileByFile(layout: layout, release: release, shown: state.current, formerReleases: state.releases).show()
    return .fileByFile
  }
}
