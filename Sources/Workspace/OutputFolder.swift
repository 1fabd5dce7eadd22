import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is written to, only where bytes differ, and from which only what earlier runs wrote is removed. Each file
/// is whole at any time; a run that breaks off leaves a journal that the next one reads. Safe from several threads.
package final class OutputFolder: Sendable {
  struct State {
    var run: OutputRun?
    var written: [(entry: Manifest.Entry, change: FileChange)] = []
    /// Folders of the output that no symbolic link leads out of.
    var inside: Set<String> = []
  }

  package let path: String
  private let version: String
  let isDryRun: Bool
  /// The folder was not there, so that nothing needs to be compared.
  let isFresh: Bool
  /// Of a dry run; any other has its own.
  let foundHistory: OutputHistory
  private let temporaryFiles = Atomic<Int>(0)
  let state = Mutex(State())

  /// Refuses a folder that overlaps the content or holds what this program never wrote; touches nothing yet.
  package init(
    _ path: String, beside content: ContentFolder?, version: String, isDryRun: Bool = false
  ) throws(WorkspaceError) {
    self.path = path
    self.version = version
    self.isDryRun = isDryRun
    if let content { try Self.check(path, apartFrom: content) }
    let history = try OutputHistory(of: path)
    foundHistory = isDryRun ? history : OutputHistory()
    isFresh = Disk.kindFollowing(path) == nil
  }

  /// Gives a file its bytes; the path is relative, with `/`. Refuses to write over what no run of ours wrote.
  @discardableResult
  package func write(_ file: String, _ bytes: [UInt8]) throws(WorkspaceError) -> FileChange {
    try bytes.withUnsafeBufferPointer { buffer throws(WorkspaceError) in try write(file, buffer) }
  }

  /// The same with bytes that are lent.
  @discardableResult
  package func write(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> FileChange {
    guard ContentPath.isInside(file), !file.utf8.starts(with: ".linjaus-".utf8) else {
      throw WorkspaceError(file, .outside)
    }
    let entry = Manifest.Entry(path: file, digest: Digest(of: UnsafeRawBufferPointer(bytes)))
    let change = isFresh ? .new : try FileChange(of: "\(path)/\(file)", to: bytes)
    if change != .unchanged { try checkPlace(of: file, change) }
    if !isDryRun {
      let run = try started()
      if change != .unchanged { try run.note(entry) }
      switch change {
      case .new: try create(file, bytes)
      case .changed: try replace(file, bytes)
      case .unchanged: break
      }
    }
    record(entry, change)
    return change
  }

  /// Keeps what was done to a file for the report and the manifest.
  func record(_ entry: Manifest.Entry, _ change: FileChange) {
    state.withLock { $0.written.append((entry, change)) }
  }

  /// Removes what earlier runs wrote and this one did not, and leaves the list of what is there now.
  package func finish() throws(WorkspaceError) -> OutputReport {
    var written = state.withLock { $0.written }
    written.sort { $0.entry.path.utf8.lexicographicallyPrecedes($1.entry.path.utf8) }
    let history = try history()
    var report = OutputReport()
    report.manifest = history.state
    for (entry, change) in written { report.add(entry.path, change) }
    try removeRest(of: history.manifest, written: Set(written.lazy.map(\.entry.path)), &report)
    if !isDryRun { try leaveManifest(written.map(\.entry)) }
    return report
  }

  func started() throws(WorkspaceError) -> OutputRun {
    try state.withLock { state throws(WorkspaceError) -> OutputRun in
      if let run = state.run { return run }
      let run = try OutputRun(in: path)
      state.run = run
      return run
    }
  }

  /// Refuses a folder that stands in the content or holds it.
  package static func check(_ path: String, apartFrom content: ContentFolder) throws(WorkspaceError) {
    let resolved = Self.resolvedAhead(path)
    if Disk.contains(content.resolved, resolved) || Disk.contains(resolved, content.resolved) {
      throw WorkspaceError(path, .overlapsContent)
    }
  }

  /// The path without links and dots, of which the last parts need not be there yet.
  static func resolvedAhead(_ path: String) -> String {
    if let resolved = Disk.resolved(path) { return resolved }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "\(Disk.resolved(".") ?? "")/\(path)"
    }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    let name = path[path.utf8.index(after: slash)...]
    return name.isEmpty ? resolvedAhead(parent) : "\(resolvedAhead(parent))/\(name)"
  }

  /// Writes a file where none is; nobody reads a page that no other leads to yet.
  private func create(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) {
    let target = "\(path)/\(file)"
    do throws(WorkspaceError) {
      do throws(WorkspaceError) {
        try OutputRun.writeFile(target, bytes)
      } catch {
        guard error.isMissing, let folder = Disk.parent(of: target) else { throw error }
        try Disk.makeFolder(folder)
        try OutputRun.writeFile(target, bytes)
      }
    } catch {
      unlink(target)
      throw error
    }
  }

  /// Writes beside the pages and moves into place: whoever reads sees the old bytes or the new ones, never a part.
  private func replace(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) {
    let temporary = nextTemporaryPath()
    do throws(WorkspaceError) {
      try OutputRun.writeFile(temporary, bytes)
      try move(temporary, to: file)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  func nextTemporaryPath() -> String {
    let number = temporaryFiles.add(1, ordering: .relaxed).newValue
    return "\(path)/\(OutputRun.temporaryFolder)/\(number)"
  }

  /// Moves a whole file into its place, making folders where they are missing.
  func move(_ temporary: String, to file: String) throws(WorkspaceError) {
    let target = "\(path)/\(file)"
    if rename(temporary, target) == 0 { return }
    guard errno == ENOENT, let folder = Disk.parent(of: target) else { throw .system(target) }
    try Disk.makeFolder(folder)
    guard rename(temporary, target) == 0 else { throw .system(target) }
  }

  private func removeRest(
    of previous: Manifest, written: Set<String>, _ report: inout OutputReport
  ) throws(WorkspaceError) {
    for file in previous.paths where !written.contains(file) {
      let target = "\(path)/\(file)"
      let bytes: [UInt8]
      do throws(WorkspaceError) {
        bytes = try Disk.read(target, limit: .max)
      } catch {
        if error.isMissing { continue }
        report.kept.append(file)
        continue
      }
      guard previous.written[file]?.contains(Digest(of: bytes)) ?? false, (try? checkFolder(of: file)) != nil else {
        report.kept.append(file)
        continue
      }
      report.removed.append(file)
      if isDryRun { continue }
      guard unlink(target) == 0 || errno == ENOENT else { throw .system(target) }
      removeEmptyFolders(above: file)
    }
  }

  private func removeEmptyFolders(above file: String) {
    var folder = Disk.parent(of: file)
    while let empty = folder, rmdir("\(path)/\(empty)") == 0 { folder = Disk.parent(of: empty) }
  }

  private func leaveManifest(_ written: [Manifest.Entry]) throws(WorkspaceError) {
    var entries: [Manifest.Entry] = []
    for entry in written {
      if entries.last?.path == entry.path { entries.removeLast() }
      entries.append(entry)
    }
    let bytes = Manifest.bytes(of: entries, version: version)
    if try FileChange(of: "\(path)/\(Manifest.name)", to: bytes) != .unchanged {
      try bytes.withUnsafeBufferPointer { buffer throws(WorkspaceError) in try replace(Manifest.name, buffer) }
    }
    let run = state.withLock { state in
      let run = state.run
      state.run = nil
      return run
    }
    run?.end()
  }
}
