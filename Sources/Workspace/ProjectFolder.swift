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

  /// The folder without links and dots; what is not there yet of it stands as it is written.
  package func resolved() throws(WorkspaceError) -> String? {
    var there = path
    var rest: [Substring] = []
    while true {
      if let found = try Disk.resolved(there) { return ([found] + rest.map(String.init)).joined(separator: "/") }
      let parts = there.split(separator: "/")
      guard let last = parts.last else { return nil }
      rest.insert(last, at: 0)
      there = Disk.parent(of: there) ?? (there.hasPrefix("/") ? "/" : ".")
    }
  }

  /// The repository that the folder lies in, and the folder's path below its root, empty for the root itself; nil where it
  /// lies in none.
  package func repository() throws(WorkspaceError) -> (root: ProjectFolder, below: String)? {
    guard let resolved = try resolved() else { return nil }
    var above: String? = resolved
    while let folder = above {
      if try Disk.kindFollowing("\(folder)/.git") != nil {
        return (ProjectFolder(try Self.named(folder)), Self.rest(of: resolved, below: folder))
      }
      above = Disk.parent(of: folder)
    }
    return nil
  }

  /// The path of something below the folder; nil for what lies elsewhere.
  package func path(below given: String) throws(WorkspaceError) -> String? {
    guard let resolved = try resolved(), let target = try Disk.resolved(given), Disk.contains(resolved, target) else {
      return nil
    }
    return Self.rest(of: target, below: resolved)
  }

  /// A resolved folder as one would name it from the working directory.
  private static func named(_ folder: String) throws(WorkspaceError) -> String {
    guard let here = try Disk.resolved(".") else { return folder }
    if here == folder { return "." }
    if Disk.contains(here, folder) { return rest(of: folder, below: here) }
    guard Disk.contains(folder, here) else { return folder }
    return rest(of: here, below: folder).split(separator: "/").map { _ in ".." }.joined(separator: "/")
  }

  private static func rest(of path: String, below folder: String) -> String {
    String(path.dropFirst(folder.count).drop { $0 == "/" })
  }

  /// The bytes of a file of the folder; none where there is no such file.
  package func bytes(of file: String) throws(WorkspaceError) -> [UInt8] {
    try has(file) ? try GivenFile(name(of: file)).read() : []
  }

  /// Gives a file of the folder other bytes, all or none.
  package func write(_ file: String, _ bytes: [UInt8]) throws(WorkspaceError) {
    try GivenFile(name(of: file)).write(bytes, makingFolders: true)
  }

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
