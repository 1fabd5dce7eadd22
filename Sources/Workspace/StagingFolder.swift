#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of this run alone, which nobody else can read, where the system keeps what may go at any time. What a run that was
/// killed left behind is removed by the next.
package struct StagingFolder: Sendable {
  private static let prefix = "linjaus-staging."

  package let path: String
  /// Locked as long as the run lasts.
  private let descriptor: Int32

  package init() throws(WorkspaceError) {
    let parent = Console.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    Self.clear(parent)
    while true {
      var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw .system(parent) }
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // Another run may take the folder for a dead one's before it is locked.
      if let descriptor = Self.locked(path), Disk.kindFollowing(path) == .folder {
        self.path = path
        self.descriptor = descriptor
        return
      }
    }
  }

  package func remove() {
    try? Disk.removeTree(path)
    Disk.release(descriptor)
  }

  /// Removes the folders of runs of this user that are no more.
  private static func clear(_ parent: String) {
    for (name, kind) in (try? Disk.list(parent)) ?? [] where kind == .folder && name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      guard let descriptor = locked(path) else { continue }
      try? Disk.removeTree(path)
      close(descriptor)
    }
  }

  private static func locked(_ path: String) -> Int32? {
    guard let descriptor = try? Disk.opened(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
