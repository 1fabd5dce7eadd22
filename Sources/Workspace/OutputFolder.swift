import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is written to, only where bytes differ, and from which only what earlier runs wrote is removed. All files are
/// written before the first is moved into its place, so that each is whole at any time and a fault on the way leaves the folder as
/// it was; a run that breaks off later leaves a journal that the next one reads. Safe from several threads.
package final class OutputFolder: Sendable {
  struct State {
    var run: OutputRun?
    var written: [(entry: Manifest.Entry, change: FileChange)] = []
    var waiting: [WaitingFile] = []
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
    isFresh = try Disk.kindFollowing(path) == nil
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
    guard !isDryRun else {
      record(entry, change)
      return change
    }
    let run = try started()
    guard change != .unchanged else {
      record(entry, change)
      return change
    }
    let name = nextTemporaryName()
    try run.write(bytes, as: name)
    record(entry, change, waitingAs: name)
    return change
  }

  /// Keeps what was done to a file for the report and the manifest, and what is to be moved into its place.
  func record(_ entry: Manifest.Entry, _ change: FileChange, waitingAs name: String? = nil) {
    state.withLock { state in
      state.written.append((entry, change))
      if let name { state.waiting.append(WaitingFile(name: name, entry: entry, isNew: change == .new)) }
    }
  }

  /// Moves what was written into its place, removes what earlier runs wrote and this one did not, and leaves the list of what is
  /// there now.
  package func finish() throws(WorkspaceError) -> OutputReport {
    var (written, waiting) = state.withLock { ($0.written, $0.waiting) }
    written.sort { $0.entry.path.utf8.lexicographicallyPrecedes($1.entry.path.utf8) }
    let history = try history()
    var report = OutputReport()
    report.manifest = history.state
    for (entry, change) in written { report.add(entry.path, change) }
    // What is to go is looked at before anything is touched.
    let gone = try findRest(of: history.manifest, written: Set(written.lazy.map(\.entry.path)), &report)
    guard !isDryRun else { return report }
    let run = try started()
    try run.place(waiting)
    for file in report.removed { try run.remove(file) }
    for file in gone { try run.removeEmptyFolders(above: file) }
    try leaveManifest(written.map(\.entry), run)
    state.withLock { $0.run = nil }
    run.end()
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
    let resolved = try Self.resolvedAhead(path)
    if Disk.contains(content.resolved, resolved) || Disk.contains(resolved, content.resolved) {
      throw WorkspaceError(path, .overlapsContent)
    }
  }

  /// The path without links and dots, of which the last parts need not be there yet.
  static func resolvedAhead(_ path: String) throws(WorkspaceError) -> String {
    if let resolved = try Disk.resolved(path) { return resolved }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "\(try Disk.resolved(".") ?? "")/\(path)"
    }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    let name = path[path.utf8.index(after: slash)...]
    return name.isEmpty ? try resolvedAhead(parent) : "\(try resolvedAhead(parent))/\(name)"
  }

  func nextTemporaryName() -> String { String(temporaryFiles.add(1, ordering: .relaxed).newValue) }

  /// Sorts what earlier runs wrote and this one did not into what goes, and what somebody changed since and so stays; gives what is
  /// gone already, of which a run that broke off may have left the folder.
  private func findRest(
    of previous: Manifest, written: Set<String>, _ report: inout OutputReport
  ) throws(WorkspaceError) -> [String] {
    var gone: [String] = []
    for file in previous.paths where !written.contains(file) {
      let bytes: [UInt8]
      do throws(WorkspaceError) {
        bytes = try Disk.read("\(path)/\(file)", limit: .max)
      } catch {
        if error.isMissing {
          gone.append(file)
          continue
        }
        // What cannot be read may well be ours: only what is no file is known to be somebody else's.
        guard error.reason == .wrongKind else { throw error }
        report.kept.append(file)
        continue
      }
      let isOurs = previous.written[file]?.contains(Digest(of: bytes)) ?? false
      if isOurs, try isInside(file) { report.removed.append(file) } else { report.kept.append(file) }
    }
    return gone
  }

  private func leaveManifest(_ written: [Manifest.Entry], _ run: OutputRun) throws(WorkspaceError) {
    var entries: [Manifest.Entry] = []
    for entry in written {
      if entries.last?.path == entry.path { entries.removeLast() }
      entries.append(entry)
    }
    let bytes = Manifest.bytes(of: entries, version: version)
    guard try FileChange(of: "\(path)/\(Manifest.name)", to: bytes) != .unchanged else { return }
    let name = nextTemporaryName()
    try bytes.withUnsafeBufferPointer { buffer throws(WorkspaceError) in try run.write(buffer, as: name) }
    try run.placeOwn(name, as: Manifest.name)
  }
}
