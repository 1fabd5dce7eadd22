#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run's hold on an output folder: the lock, the journal, and what earlier runs wrote. Ends with its last owner; the
/// journal stays unless the run came to its end.
final class OutputRun: Sendable {
  static let temporaryFolder = ".linjaus-temporary"

  private let path: String
  private let journal: Int32
  private let journalPath: String
  let history: OutputHistory

  /// Makes the folder where it is missing, and locks it.
  init(in path: String) throws(WorkspaceError) {
    self.path = path
    journalPath = "\(path)/\(Manifest.journalName)"
    // A folder that is not ours must not become so by the journal that says it is.
    var history = try OutputHistory(of: path)
    try Disk.makeFolder(path)
    let journal = try Self.lockedJournal(in: path)
    do throws(WorkspaceError) {
      // Another run may have ended in between: what it wrote counts. The journal made just now hides a lost manifest.
      history.manifest = try OutputHistory(of: path).manifest
      try Self.clearTemporaryFolder(in: path)
    } catch {
      close(journal)
      throw error
    }
    self.journal = journal
    self.history = history
  }

  deinit { Disk.release(journal) }

  /// Writes down that a file is ours before it is written.
  func note(_ entry: Manifest.Entry) throws(WorkspaceError) {
    try Disk.write(Manifest.journalLine(entry), to: journal, path: journalPath)
  }

  /// After the manifest is in place.
  func end() {
    rmdir("\(path)/\(Self.temporaryFolder)")
    unlink(journalPath)
  }

  static func writeFile(_ path: String, _ bytes: [UInt8]) throws(WorkspaceError) {
    try bytes.withUnsafeBufferPointer { buffer throws(WorkspaceError) in try writeFile(path, buffer) }
  }

  static func writeFile(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) {
    let descriptor = try Disk.opened(path, O_WRONLY | O_CREAT | O_TRUNC)
    do throws(WorkspaceError) {
      try Disk.write(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems tell only here that the disk is full.
    guard close(descriptor) == 0 || errno == EINTR else { throw .system(path) }
  }

  private static func lockedJournal(in folder: String) throws(WorkspaceError) -> Int32 {
    let path = "\(folder)/\(Manifest.journalName)"
    while true {
      let descriptor = try Disk.opened(path, O_RDWR | O_CREAT | O_APPEND)
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        close(descriptor)
        if number == EWOULDBLOCK { throw WorkspaceError(folder, .busy) }
        throw .system(path, number)
      }
      // The run that held the lock may have removed the journal as it ended.
      if isStill(descriptor, path) { return descriptor }
      close(descriptor)
    }
  }

  private static func isStill(_ descriptor: Int32, _ path: String) -> Bool {
    var mine = stat()
    var there = stat()
    return fstat(descriptor, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino
      && mine.st_dev == there.st_dev
  }

  private static func clearTemporaryFolder(in folder: String) throws(WorkspaceError) {
    let path = "\(folder)/\(temporaryFolder)"
    try Disk.makeFolder(path)
    guard try Disk.kind(of: path) == .folder else { throw WorkspaceError(path, .notOurs) }
    for (name, _) in try Disk.list(path) { unlink("\(path)/\(name)") }
  }
}
