#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that the command line or the environment names, relative to the working directory.
package struct GivenFile: Sendable {
  /// No such file is read where it is larger, in bytes.
  private static let sizeLimit = 256 << 20

  package let path: String

  package init(_ path: String) { self.path = path }

  package func read() throws(WorkspaceError) -> [UInt8] { try Disk.read(path, limit: Self.sizeLimit) }

  /// Gives the file its bytes, all or none: they are written beside it and moved into place. A pipe or device is written to as
  /// it stands; through a link, what it leads to is written.
  package func write(_ bytes: [UInt8], makingFolders: Bool = false) throws(WorkspaceError) {
    switch try Disk.kindFollowing(path) {
    case .folder: throw WorkspaceError(path, .wrongKind)
    case .other: return try append(bytes)
    default: break
    }
    let target = try Disk.resolved(path) ?? path
    if makingFolders, let folder = Disk.parent(of: target) { try Disk.makeFolder(folder) }
    let temporary = "\(target).\(getpid()).part"
    do throws(WorkspaceError) {
      try Disk.writeFile(temporary, bytes)
      Self.keepMode(of: target, for: temporary)
      try Disk.move(temporary, to: target)
    } catch {
      unlink(temporary)
      throw WorkspaceError(path, error.reason)
    }
  }

  /// Adds bytes at the end of the file, which is made where it is not there.
  package func append(_ bytes: [UInt8]) throws(WorkspaceError) {
    let descriptor = try Disk.opened(path, O_WRONLY | O_CREAT | O_APPEND)
    defer { close(descriptor) }
    try Disk.write(bytes, to: descriptor, path: path)
  }

  private static func keepMode(of old: String, for new: String) {
    var status = stat()
    if stat(old, &status) == 0 { chmod(new, status.st_mode & 0o777) }
  }
}
