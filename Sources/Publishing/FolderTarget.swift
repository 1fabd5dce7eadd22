import Workspace

/// A folder of this machine, such as a mounted share.
package struct FolderTarget: ReleaseTarget {
  static let current = "current"
  static let releases = "releases"
  /// Before the name of a release that is not whole yet, or no more.
  static let partial = ".partial-"
  static let lock = ".linjaus-lock"
  static let link = ".linjaus-current"

  let path: String
  /// False where the disk is taken for one without links, hard and symbolic.
  let usesLinks: Bool
  let workers: Workers

  package init(_ path: String, usesLinks: Bool = true, workers: Workers = Workers()) {
    self.path = path
    self.usesLinks = usesLinks
    self.workers = workers
  }

  package func look() throws -> TargetState {
    guard Disk.kindFollowing(path) == .folder else { throw PublishingError.noFolder(path) }
    return TargetState(releases: try names(), current: try current())
  }

  package func releases() throws -> [Release] {
    _ = try look()
    return try names().compactMap { name in Release(try Disk.read(file(of: name), limit: .max)) }
  }

  package func hold(_ holder: LockHolder) throws -> any HeldTarget {
    _ = try look()
    let lockPath = "\(path)/\(Self.lock)"
    guard let lock = try FileLock(lockPath) else {
      let text = (try? Disk.read(lockPath, limit: 4096)).map { String(decoding: $0, as: UTF8.self) }
      throw PublishingError.locked(text.flatMap { LockHolder($0) })
    }
    do {
      try lock.note(holder.text)
      try clear()
      return HeldFolder(target: self, lock: lock, state: try look())
    } catch {
      lock.release()
      throw error
    }
  }

  func folder(of name: ReleaseName) -> String { "\(path)/\(Self.releases)/\(name)" }

  func partialFolder(of name: ReleaseName) -> String { "\(path)/\(Self.releases)/\(Self.partial)\(name)" }

  private func file(of name: ReleaseName) -> String { "\(folder(of: name))/\(Release.fileName)" }

  /// The releases that are whole, the oldest first.
  private func names() throws -> [ReleaseName] {
    let folder = "\(path)/\(Self.releases)"
    guard Disk.kindFollowing(folder) != nil else { return [] }
    return try Disk.list(folder).compactMap { entry in
      guard entry.kind == .folder, let name = ReleaseName(entry.name) else { return nil }
      return Disk.kindFollowing(file(of: name)) == .file ? name : nil
    }.sorted()
  }

  /// The release that readers see; throws where what they see is not ours.
  private func current() throws -> Release? {
    let current = "\(path)/\(Self.current)"
    guard let kind = try Disk.kind(of: current) else { return nil }
    let isOurs =
      switch kind {
      case .link: try Disk.target(ofLink: current)?.hasPrefix("\(Self.releases)/") ?? false
      case .folder: Disk.kindFollowing("\(current)/\(Release.fileName)") == .file
      default: false
      }
    guard isOurs else { throw PublishingError.notOurs(current) }
    let bytes = try? Disk.read("\(current)/\(Release.fileName)", limit: .max)
    return bytes.flatMap { Release($0) }
  }

  /// Removes releases that were never whole or are going; those of another user may stay.
  private func clear() throws {
    let folder = "\(path)/\(Self.releases)"
    try Disk.makeFolder(folder)
    for (name, _) in try Disk.list(folder) where name.hasPrefix(Self.partial) {
      try? Disk.removeTree("\(folder)/\(name)")
    }
    try Disk.removeTree("\(path)/\(Self.link)")
  }
}
