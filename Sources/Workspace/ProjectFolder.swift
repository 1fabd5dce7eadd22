#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder into which files are put that are people's own from then on: nothing is written over by chance.
package struct ProjectFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The path of a file of the folder as one would name it from the working directory.
  package func name(of file: String) -> String { path == "." ? file : "\(path)/\(file)" }

  /// Whether anything is at the place of a file, be it a link to nothing.
  package func has(_ file: String) throws(WorkspaceError) -> Bool { try Disk.kind(of: name(of: file)) != nil }

  /// Writes a file where nothing is yet; throws where something is.
  package func create(_ file: String, _ bytes: [UInt8]) throws(WorkspaceError) {
    let target = name(of: file)
    if let parent = Disk.parent(of: target) { try Disk.makeFolder(parent) }
    let descriptor = try Disk.opened(target, O_WRONLY | O_CREAT | O_EXCL)
    do throws(WorkspaceError) {
      try Disk.write(bytes, to: descriptor, path: target)
      guard close(descriptor) == 0 || errno == EINTR else { throw .system(target) }
    } catch {
      unlink(target)
      throw error
    }
  }

  /// Writes a file in the place of what is there, whole or not at all.
  package func replace(_ file: String, _ bytes: [UInt8]) throws(WorkspaceError) {
    let fresh = "\(file).new"
    try create(fresh, bytes)
    guard rename(name(of: fresh), name(of: file)) == 0 else {
      let error = WorkspaceError.system(name(of: file))
      unlink(name(of: fresh))
      throw error
    }
  }
}
