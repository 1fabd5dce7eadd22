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
    try Machine.checkMask()
    let parent = Self.parent
    Self.clear()
    // Another run may take a folder for a dead one's before it is locked.
    for _ in 0..<8 {
      var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw .system(parent) }
      let path = String(path: template)
      do throws(WorkspaceError) {
        guard let descriptor = try Self.locked(path) else { continue }
        if try Disk.kindFollowing(path) == .folder {
          self.path = path
          self.descriptor = descriptor
          return
        }
        close(descriptor)
      } catch {
        rmdir(path)
        throw error
      }
    }
    throw WorkspaceError(parent, .busy)
  }

  package func remove() {
    try? Disk.removeTree(path)
    Disk.release(descriptor)
  }

  /// Removes the folders of runs of this user that are no more.
  package static func clear() {
    let parent = parent
    for (name, kind) in (try? Disk.list(parent)) ?? [] where kind == .folder && name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      do throws(WorkspaceError) {
        guard let descriptor = try locked(path) else { continue }
        try? Disk.removeTree(path)
        close(descriptor)
      } catch {
        // One that nobody may open, as a umask of 777 made it, is empty.
        if case .system(number: EACCES, text: _) = error.reason { rmdir(path) }
      }
    }
  }

  private static var parent: String { Console.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }

  /// Opens a folder of this user and locks it; nil where it is gone, or another's, or another run has it.
  private static func locked(_ path: String) throws(WorkspaceError) -> Int32? {
    let descriptor: Int32
    do throws(WorkspaceError) {
      descriptor = try Disk.opened(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    do throws(WorkspaceError) {
      var status = stat()
      guard Disk.again({ fstat(descriptor, &status) }) == 0 else { throw .system(path) }
      if status.st_uid == geteuid(), try Disk.lock(descriptor, path) { return descriptor }
    } catch {
      close(descriptor)
      throw error
    }
    close(descriptor)
    return nil
  }
}
