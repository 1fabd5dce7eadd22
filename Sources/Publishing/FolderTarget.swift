import Workspace

/// A folder of this machine, such as a mounted share.
package struct FolderTarget: ReleaseTarget {
  private let layout: ReleaseLayout
  /// False where the disk is taken for one without links, hard and symbolic.
  private let usesLinks: Bool
  private let workers: Workers

  package init(_ path: String, usesLinks: Bool = true, workers: Workers = Workers()) {
    layout = ReleaseLayout(path)
    self.usesLinks = usesLinks
    self.workers = workers
  }

  package func look() throws -> TargetState {
    guard try Disk.kindFollowing(layout.path) == .folder else { throw PublishingError.noFolder(layout.path) }
    return TargetState(releases: try names(), current: try current())
  }

  package func releases() throws -> [Release] {
    _ = try look()
    return try names().compactMap { name in Release(try Disk.read(layout.file(of: name), limit: .max)) }
  }

  package func hold(_ holder: LockHolder) throws -> any HeldTarget {
    try Machine.checkMask()
    _ = try look()
    let lockPath = layout.lock
    guard let lock = try FileLock(lockPath) else {
      let text = (try? Disk.read(lockPath, limit: 4096)).map { String(decoding: $0, as: UTF8.self) }
      throw PublishingError.locked(text.flatMap { LockHolder($0) })
    }
    do {
      try lock.note(holder.text)
      try clear()
      return HeldFolder(
        layout: layout, usesLinks: usesLinks, workers: workers, lock: lock, state: try look())
    } catch {
      lock.release()
      throw error
    }
  }

  /// The releases that are whole, the oldest first.
  private func names() throws -> [ReleaseName] {
    let folder = layout.releases
    guard try Disk.kindFollowing(folder) != nil else { return [] }
    return try Disk.list(folder).compactMap { entry in
      guard entry.kind == .folder, let name = ReleaseName(entry.name) else { return nil }
      return try Disk.kindFollowing(layout.file(of: name)) == .file ? name : nil
    }.sorted()
  }

  /// The release that readers see; throws where what they see is not ours.
  private func current() throws -> Release? {
    let current = layout.current
    guard let kind = try Disk.kind(of: current) else { return nil }
    let isOurs =
      switch kind {
      case .link: try Disk.target(ofLink: current).map { ReleaseLayout.isOfRelease($0) } ?? false
      case .folder: try Disk.kindFollowing("\(current)/\(Release.fileName)") == .file
      default: false
      }
    guard isOurs else { throw PublishingError.notOurs(current) }
    return try Disk.readIfThere("\(current)/\(Release.fileName)").flatMap { Release($0) }
  }

  /// Removes releases that were never whole or are going; those of another user may stay.
  private func clear() throws {
    let folder = layout.releases
    try Disk.makeFolder(folder)
    for (name, _) in try Disk.list(folder) where name.hasPrefix(ReleaseLayout.partial) {
      try? Disk.removeTree("\(folder)/\(name)")
    }
    try Disk.removeTree(layout.link)
  }
}
