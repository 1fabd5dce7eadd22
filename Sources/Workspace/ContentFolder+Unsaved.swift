import Diagnostics

extension ContentFolder {
  /// A file as it is in an editor, in place of the one on the disk.
  struct Unsaved: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  /// The file that stands in place of the one on the disk, relative to the folder.
  package var unsavedPath: String? { unsaved?.path }

  /// The folder as it would be with other bytes in one file, which need not be there yet; `given` is relative to the working
  /// directory.
  package func replacing(_ given: String, with bytes: [UInt8]) throws(WorkspaceError) -> ContentFolder {
    guard let path = try path(of: given), Files.place(of: path) != nil else {
      throw WorkspaceError(given, .notContent(folder: self.path))
    }
    guard bytes.count <= Self.sizeLimit else { throw WorkspaceError(given, .tooLarge(limit: Self.sizeLimit)) }
    var folder = self
    folder.unsaved = Unsaved(path: path, bytes: bytes)
    return folder
  }

  /// The path in this folder of a file or folder that is given relative to the working directory, empty for the content
  /// folder itself; nil where it stands outside. Neither it nor the folders around it need be there yet.
  package func path(of given: String) throws(WorkspaceError) -> String? {
    let name = given.utf8.lastIndex(of: UInt8(ascii: "/")).map { given[given.utf8.index(after: $0)...] } ?? given[...]
    var target = try Disk.resolved(given)
    if !["", ".", ".."].contains(name) {
      let parent = given.utf8.count > name.utf8.count ? String(given.dropLast(name.count)) : "."
      // A link is called by its own name.
      let folder = try OutputFolder.resolvedAhead(parent)
      let entry = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if Disk.contains(resolved, entry) { target = entry }
    }
    guard let target, Disk.contains(resolved, target), !target.split(separator: "/").contains("..") else { return nil }
    return String(Substring(target.utf8.dropFirst(resolved.utf8.count).drop { $0 == UInt8(ascii: "/") }))
  }
}

extension ContentFolder.Files {
  enum Place {
    case settings(WritableKeyPath<ContentFolder.Files, String?>)
    case list(WritableKeyPath<ContentFolder.Files, [String]>)
  }

  /// What a path makes of a file; nil where none is read.
  static func place(of path: String) -> Place? {
    let parts = path.split(separator: "/")
    guard !PassedOver.holds(path: path) else { return nil }
    switch parts.first {
    case "site.yaml" where parts.count == 1: return .settings(\.site)
    case "units.yaml" where parts.count == 1: return .settings(\.units)
    case "model.yaml" where parts.count == 1: return .settings(\.model)
    case "accounts" where parts.count > 1 && path.hasSuffix(".md"): return .list(\.accounts)
    case "pages" where parts.count > 1 && path.hasSuffix(".md"): return .list(\.pages)
    case "data" where parts.count == 2 && path.hasSuffix(".csv"): return .list(\.data)
    default: return nil
    }
  }

  /// Adds a file that may not be on the disk yet.
  mutating func add(_ path: String) {
    refused.removeAll { $0.path == path }
    switch Self.place(of: path) {
    case .settings(let key): self[keyPath: key] = path
    case .list(let key) where !self[keyPath: key].contains(path):
      self[keyPath: key].append(path)
      self[keyPath: key].sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    case .list, nil: break
    }
  }
}
