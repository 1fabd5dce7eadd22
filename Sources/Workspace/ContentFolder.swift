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
    guard try Disk.kindFollowing("\(path)/site.yaml") == .file else { throw WorkspaceError(path, .noContent) }
    self.path = path
    self.resolved = resolved
  }

  private static func search() throws(WorkspaceError) -> String {
    var path = "content"
    // The working directory itself may be a link: `..` and the system agree on what is above it.
    for _ in 0..<64 {
      if try Disk.kindFollowing("\(path)/site.yaml") == .file { return path }
      path = "../" + path
    }
    throw WorkspaceError("content", .noContent)
  }

  /// Lists what the folder holds; names that begin with a dot are left alone.
  package func files() throws(WorkspaceError) -> Files {
    var files = Files()
    for (name, kind) in try Disk.list(path) {
      switch name {
      case "site.yaml": files.site = accepted(name, kind, &files)
      case "units.yaml": files.units = accepted(name, kind, &files)
      case "model.yaml": files.model = accepted(name, kind, &files)
      case "accounts": files.accounts = list(name, kind, ending: ".md", deep: true, &files)
      case "pages": files.pages = list(name, kind, ending: ".md", deep: true, &files)
      case "data": files.data = list(name, kind, ending: ".csv", deep: false, &files)
      default: continue
      }
    }
    if let unsaved { files.add(unsaved.path) }
    files.refused.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return files
  }

  /// The bytes of a file of the folder.
  package func read(_ file: String) throws(WorkspaceError) -> [UInt8] {
    if let unsaved, unsaved.path == file { return unsaved.bytes }
    do throws(WorkspaceError) {
      guard ContentPath.isInside(file) else { throw WorkspaceError(file, .outside) }
      return try Disk.read("\(path)/\(file)", limit: Self.sizeLimit)
    } catch {
      throw WorkspaceError(file, error.reason)
    }
  }

  /// Whether a file or folder is there that links may lead to; what leads outside is refused.
  package func has(_ file: String) throws(WorkspaceError) -> Bool {
    guard ContentPath.isInside(file) else { throw WorkspaceError(file, .outside) }
    if let unsaved, unsaved.path == file { return true }
    guard let target = try Disk.resolved("\(path)/\(file)") else { return false }
    guard Disk.contains(resolved, target) else { throw WorkspaceError(file, .outside) }
    let kind = try Disk.kindFollowing(target)
    return kind == .file || kind == .folder
  }

  /// Whether an ordinary file is there; what leads outside is refused.
  package func hasFile(_ file: String) throws(WorkspaceError) -> Bool {
    guard try has(file) else { return false }
    return try Disk.kindFollowing("\(path)/\(file)") == .file
  }

  /// The bytes of any file that a plan or page links to.
  package func attachment(_ file: String) throws(WorkspaceError) -> [UInt8] {
    guard try has(file) else { throw .system(file, ENOENT) }
    return try read(file)
  }

  private func list(
    _ folder: String, _ kind: Disk.Kind, ending: String, deep: Bool, _ files: inout Files
  ) -> [String] {
    guard accepted(folder, kind, wanted: .folder, &files) != nil else { return [] }
    var found: [String] = []
    gather(folder, ending: ending, deep: deep, &found, &files)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func gather(_ folder: String, ending: String, deep: Bool, _ found: inout [String], _ files: inout Files) {
    let entries: [(name: String, kind: Disk.Kind)]
    do throws(WorkspaceError) {
      entries = try Disk.list("\(path)/\(folder)")
    } catch {
      files.refused.append(WorkspaceError(folder, error.reason))
      return
    }
    for (name, kind) in entries where name.utf8.first != UInt8(ascii: ".") {
      let file = "\(folder)/\(name)"
      switch kind {
      case .folder: if deep { gather(file, ending: ending, deep: deep, &found, &files) }
      case .misnamed where deep: files.refused.append(WorkspaceError(file, .misnamed))
      case .link where deep && (try? Disk.kindFollowing("\(path)/\(file)")) == .folder:
        files.refused.append(WorkspaceError(file, .folderLink))
      default:
        if name.hasSuffix(ending), let file = accepted(file, kind, &files) { found.append(file) }
      }
    }
  }

  /// The path of something that may be read, after noting why where it may not.
  private func accepted(
    _ file: String, _ kind: Disk.Kind, wanted: Disk.Kind = .file, _ files: inout Files
  ) -> String? {
    if kind == wanted { return file }
    guard kind == .link else {
      files.refused.append(WorkspaceError(file, kind == .misnamed ? .misnamed : .wrongKind))
      return nil
    }
    if wanted == .folder {
      files.refused.append(WorkspaceError(file, .folderLink))
      return nil
    }
    do throws(WorkspaceError) {
      guard let target = try Disk.resolved("\(path)/\(file)") else { throw .system(file, ENOENT) }
      guard Disk.contains(resolved, target) else { throw WorkspaceError(file, .outside) }
      if try Disk.kindFollowing(target) == wanted { return file }
      throw WorkspaceError(file, .wrongKind)
    } catch {
      files.refused.append(WorkspaceError(file, error.reason))
      return nil
    }
  }
}
