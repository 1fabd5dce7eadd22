/// Where the files of a folder stand for those who read a report of them: what to put before a path that is relative to the
/// folder, a slash at its end, or nothing.
package struct ReportedFolder: Sendable {
  /// From the working directory, for people.
  package let workingPrefix: String
  /// From the nearest folder above that holds `.git`, for machines; from the working directory where none does.
  package let repositoryPrefix: String

  package init(_ folder: String) throws(WorkspaceError) {
    let resolved = try Disk.resolved(folder)
    let working = try Self.prefix(folder, resolved)
    workingPrefix = working
    let repository = try resolved.flatMap { path throws(WorkspaceError) in try Self.repositoryPrefix(path) }
    repositoryPrefix = repository ?? working
  }

  /// The folder as it was named, but for an absolute path of what is in the working directory.
  private static func prefix(_ folder: String, _ resolved: String?) throws(WorkspaceError) -> String {
    if folder == "." { return "" }
    let isAbsolute = folder.utf8.first == UInt8(ascii: "/")
    if isAbsolute, let resolved, let directory = try Disk.resolved("."), Disk.contains(directory, resolved) {
      return slashed(rest(of: resolved, below: directory))
    }
    let named = folder.hasPrefix("./") ? String(folder.dropFirst(2)) : folder
    return slashed(named)
  }

  private static func repositoryPrefix(_ resolved: String) throws(WorkspaceError) -> String? {
    var root: String? = resolved
    while let folder = root {
      if try Disk.kindFollowing("\(folder)/.git") != nil { return slashed(rest(of: resolved, below: folder)) }
      root = Disk.parent(of: folder)
    }
    return nil
  }

  /// `folder` is the path itself or above it, both resolved.
  private static func rest(of path: String, below folder: String) -> String {
    String(path.dropFirst(folder.count).drop { $0 == "/" })
  }

  private static func slashed(_ path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path : path + "/"
  }
}
