#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A hold on a file that one process at a time has; the system takes it back when the process ends, however it ends.
package struct FileLock: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Makes the file where it is missing; nil where another process holds it.
  package init?(_ path: String) throws(WorkspaceError) {
    let descriptor = try Disk.opened(path, O_RDWR | O_CREAT)
    do throws(WorkspaceError) {
      guard try Disk.lock(descriptor, path) else {
        close(descriptor)
        return nil
      }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.path = path
  }

  /// Writes into the file who holds it.
  package func note(_ text: String) throws(WorkspaceError) {
    guard Disk.again({ ftruncate(descriptor, 0) }) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw .system(path)
    }
    try Disk.write(Array("\(text)\n".utf8), to: descriptor, path: path)
  }

  /// Lets go; the file stays, since another process may be about to lock it.
  package func release() {
    _ = ftruncate(descriptor, 0)
    Disk.release(descriptor)
  }
}
