#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The content folder: which files it holds, and their bytes. Nothing outside it is read.
package struct ContentFolder: Sendable {
  /// No file may be larger, in bytes.
  package static let sizeLimit = 8 << 20

  /// The files of a content folder by what they are; paths are relative to it, in the order of their bytes.
  package struct Files: Hashable, Sendable {
    package internal(set) var site: String?
    package internal(set) var units: String?
    package internal(set) var model: String?
    package internal(set) var accounts: [String] = []
    package internal(set) var pages: [String] = []
    package internal(set) var data: [String] = []
    /// What stands there and cannot be read, with paths relative to the content folder too.
    package internal(set) var refused: [WorkspaceError] = []
    /// What is none of the files that are read, but for what is passed over on purpose.
    package internal(set) var others: [Other] = []
    /// What could not be looked at, which is told where a text links to it or to something in it.
    package internal(set) var unseen: [WorkspaceError] = []
    /// All folders but those that are passed over, in no order.
    package internal(set) var folders: [String] = []

    /// All files that can be read, in the order site, units, model, accounts, pages, data.
    package var all: [String] { [site, units, model].compactMap { $0 } + accounts + pages + data }
  }

  /// As given or found, relative to the working directory where it was so.
  package let path: String
  /// Without links and dots.
  let resolved: String
  var unsaved: Unsaved?

  /// Takes the folder that is given; without one, `content` in the working directory or the nearest folder above that
  /// has `content/site.yaml`.
  package init(_ given: String?) throws(WorkspaceError) {
    let path: String
    if let given { path = given } else { path = try Self.search() }
    try self.init(folder: path)
  }

  private init(folder path: String) throws(WorkspaceError) {
    guard let resolved = try Disk.resolved(path) else { throw .system(path, ENOENT) }
    guard try Disk.kindFollowing(path) == .folder else { throw .system(path, ENOTDIR) }
    guard try Self.hasSite(path) else { throw WorkspaceError(path, .noContent) }
    self.path = path
    self.resolved = resolved
  }

  private static func search() throws(WorkspaceError) -> String {
    var path = "content"
    // The working directory itself may be a link: `..` and the system agree on what is above it.
    for _ in 0..<64 {
      if try hasSite(path) { return path }
      path = "../" + path
    }
    throw WorkspaceError("content", .noContent)
  }

  /// Whether `site.yaml` is there, be it a link that leads to nothing, which reading tells.
  private static func hasSite(_ folder: String) throws(WorkspaceError) -> Bool {
    let path = "\(folder)/site.yaml"
    if try Disk.kindFollowing(path) == .file { return true }
    return try Disk.kind(of: path) == .link
  }

  /// Lists what the folder holds; names that are passed over on purpose are left alone.
  package func files() throws(WorkspaceError) -> Files {
    var walk = Walk(self)
    try walk.run()
    var files = walk.files
    if let unsaved { files.add(unsaved.path) }
    files.refused.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return files
  }

  /// The bytes of a file of the folder; what leads out of it is never opened.
  package func read(_ file: String) throws(WorkspaceError) -> [UInt8] {
    if let unsaved, unsaved.path == file { return unsaved.bytes }
    do throws(WorkspaceError) {
      return try Disk.read(try place(of: file), limit: Self.sizeLimit, followsLinks: false)
    } catch {
      throw WorkspaceError(file, error.reason)
    }
  }

  /// The first bytes of a file of the folder.
  package func beginning(of file: String) throws(WorkspaceError) -> [UInt8] {
    do throws(WorkspaceError) {
      return try Disk.readBeginning(try place(of: file))
    } catch {
      throw WorkspaceError(file, error.reason)
    }
  }

  /// In bytes, of a file of the folder.
  package func size(of file: String) throws(WorkspaceError) -> Int {
    do throws(WorkspaceError) {
      return try Disk.size(of: try place(of: file))
    } catch {
      throw WorkspaceError(file, error.reason)
    }
  }

  /// Where a file of the folder stands, its links followed; throws where they lead out.
  private func place(of file: String) throws(WorkspaceError) -> String {
    guard ContentPath.isInside(file) else { throw WorkspaceError(file, .outside) }
    let place = "\(path)/\(file)"
    guard try Disk.kind(of: place) == .link else { return place }
    if let reason = try refusal(ofLink: file) { throw WorkspaceError(file, reason) }
    return try Disk.resolved(place) ?? place
  }
}
