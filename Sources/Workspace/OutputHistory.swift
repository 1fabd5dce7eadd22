#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is known of the earlier runs that wrote to an output folder.
struct OutputHistory: Sendable {
  private static let generatorMark = Array("<meta name=\"generator\" content=\"Linjaus".utf8)
  private static let markWithin = 4096

  /// What earlier runs wrote, those that broke off too.
  var manifest = Manifest()
  private(set) var state = ManifestState.known
  /// Files that are not listed may be ours as well.
  private var isPartial = false

  init() {}

  /// Reads the manifest and the journal of a broken run; throws for a folder with contents that are not ours.
  init(of path: String) throws(WorkspaceError) {
    guard let kind = try Disk.kindFollowing(path) else { return }
    guard kind == .folder else { throw .system(path, ENOTDIR) }
    let journal = try Disk.readIfThere("\(path)/\(Manifest.journalName)")
    if let bytes = try Disk.readIfThere("\(path)/\(Manifest.name)") {
      if let manifest = Manifest(bytes) {
        self.manifest = manifest
        if let journal { self.manifest.add(linesOf: journal) }
      } else {
        state = .ofAnotherVersion
        isPartial = true
      }
      return
    }
    let bearsMark = try Self.bearsMark(path)
    // The run that broke off may itself have found the manifest lost.
    isPartial = bearsMark
    if let journal {
      manifest.add(linesOf: journal)
    } else if bearsMark {
      state = .lost
    } else if !(try Disk.list(path).isEmpty) {
      throw WorkspaceError(path, .notOurs)
    }
  }

  /// Whether a file that is there may be written over.
  func owns(_ file: String) -> Bool { isPartial || manifest.written[file] != nil }

  private static func bearsMark(_ path: String) throws(WorkspaceError) -> Bool {
    let first = "\(path)/index.html"
    guard try Disk.kindFollowing(first) == .file, let page = try Disk.readIfThere(first) else { return false }
    let head = page.prefix(markWithin)
    return head.indices.contains { head[$0...].starts(with: generatorMark) }
  }
}
