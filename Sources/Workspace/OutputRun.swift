import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run's hold on an output folder: the lock, the journal, what earlier runs wrote, and the files that wait beside the pages.
/// Ends with its last owner; the journal stays where the run got as far as to touch pages and did not come to its end.
final class OutputRun: Sendable {
  private enum Stage {
    /// No page was touched.
    case gathering
    case placing, ended
  }

  static let temporaryFolder = ".linjaus-temporary"

  private let path: String
  /// The folder itself, and the one of the files that wait.
  private let folder: Int32
  private let temporary: Int32
  private let journal: Int32
  /// In bytes, as a run that broke off left it.
  private let journalStart: Int
  /// Made by this run, the deepest first.
  private let madeFolders: [String]
  private let stage = Mutex(Stage.gathering)
  let history: OutputHistory

  /// Makes the folder where it is missing, and locks it.
  init(in path: String) throws(WorkspaceError) {
    try Machine.checkMask()
    // A folder that is not ours must not become so by the journal that says it is.
    var history = try OutputHistory(of: path)
    let made = try Disk.makeFolder(path)
    var opened: [Int32] = []
    do throws(WorkspaceError) {
      opened.append(try Self.lockedJournal(in: path))
      // Another run may have ended in between: what it wrote counts. The journal made just now hides a lost manifest.
      history.manifest = try OutputHistory(of: path).manifest
      journalStart = try Disk.fileSize(opened[0], "\(path)/\(Manifest.journalName)")
      opened.append(try Disk.opened(path, O_RDONLY | O_DIRECTORY))
      opened.append(try Self.clearedTemporaryFolder(in: path))
    } catch {
      for descriptor in opened { Disk.release(descriptor) }
      for folder in made { rmdir(folder) }
      throw error
    }
    (journal, folder, temporary) = (opened[0], opened[1], opened[2])
    self.path = path
    self.history = history
    madeFolders = made
  }

  deinit {
    switch stage.withLock({ $0 }) {
    case .gathering: abandon()
    case .placing: clearTemporaryFolder()
    case .ended: break
    }
    close(temporary)
    close(folder)
    Disk.release(journal)
  }

  /// Writes a file that waits beside the pages.
  func write(_ bytes: UnsafeBufferPointer<UInt8>, as name: String) throws(WorkspaceError) {
    let descriptor = try create(name)
    do throws(WorkspaceError) {
      try Disk.write(bytes, to: descriptor, path: shown(name))
    } catch {
      close(descriptor)
      throw error
    }
    try finish(descriptor, name)
  }

  /// Opens a file that waits beside the pages, to be written in parts.
  func create(_ name: String) throws(WorkspaceError) -> Int32 {
    let descriptor = Disk.again { openat(temporary, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw .system(shown(name)) }
    return descriptor
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32, _ name: String) throws(WorkspaceError) {
    try Disk.write(bytes, to: descriptor, path: shown(name))
  }

  /// Closes a file that was written. Some file systems tell only here that the disk is full.
  func finish(_ descriptor: Int32, _ name: String) throws(WorkspaceError) {
    guard close(descriptor) == 0 || errno == EINTR else { throw .system(shown(name)) }
  }

  func discard(_ name: String) { unlinkat(temporary, name, 0) }

  /// Notes the files that wait as ours, then moves them into place: first those that are new, which nothing leads to yet, then
  /// the others, lists after pages. Where a new one fails, those before it are taken away again.
  func place(_ files: [WaitingFile]) throws(WorkspaceError) {
    if files.isEmpty { return }
    let files = WaitingFile.inOrder(files)
    let lines = files.flatMap { Manifest.journalLine($0.entry) }
    try Disk.write(lines, to: journal, path: "\(path)/\(Manifest.journalName)")
    stage.withLock { $0 = .placing }
    let new = files.prefix { $0.isNew }
    var made: [String] = []
    for (count, file) in new.enumerated() {
      do throws(WorkspaceError) {
        made += try move(file)
      } catch {
        takeBack(new.prefix(count), made)
        throw error
      }
    }
    for file in files.dropFirst(new.count) { _ = try move(file) }
  }

  /// Moves a file that waits into its place without a note of it: a list of ours.
  func placeOwn(_ name: String, as file: String) throws(WorkspaceError) {
    guard Disk.again({ renameat(temporary, name, folder, file) }) == 0 else { throw .system("\(path)/\(file)") }
  }

  /// Removes a file of ours, and the folders that it leaves empty.
  func remove(_ file: String) throws(WorkspaceError) {
    stage.withLock { $0 = .placing }
    guard Disk.again({ unlinkat(folder, file, 0) }) == 0 || errno == ENOENT else { throw .system("\(path)/\(file)") }
    try removeEmptyFolders(above: file)
  }

  /// Removes the folders above a file of ours that is gone, up to one that holds something.
  func removeEmptyFolders(above file: String) throws(WorkspaceError) {
    var above = Disk.parent(of: file)
    while let empty = above {
      if Disk.again({ unlinkat(folder, empty, AT_REMOVEDIR) }) != 0, errno != ENOENT {
        // A folder that is in use otherwise, as one where a disk is mounted, is none that a build made.
        guard [ENOTEMPTY, EEXIST, ENOTDIR, EBUSY].contains(errno) else { throw .system("\(path)/\(empty)") }
        return
      }
      above = Disk.parent(of: empty)
    }
  }

  /// After the manifest is in place.
  func end() {
    stage.withLock { $0 = .ended }
    rmdir("\(path)/\(Self.temporaryFolder)")
    unlink("\(path)/\(Manifest.journalName)")
  }

  private func shown(_ name: String) -> String { "\(path)/\(Self.temporaryFolder)/\(name)" }

  /// Gives the folders that it made.
  private func move(_ file: WaitingFile) throws(WorkspaceError) -> [String] {
    let target = file.entry.path
    if Disk.again({ renameat(temporary, file.name, folder, target) }) == 0 { return [] }
    guard errno == ENOENT, let parent = Disk.parent(of: target) else { throw .system("\(path)/\(target)") }
    let made = try Disk.makeFolder("\(path)/\(parent)")
    if Disk.again({ renameat(temporary, file.name, folder, target) }) == 0 { return made }
    let error = WorkspaceError.system("\(path)/\(target)")
    for folder in made { rmdir(folder) }
    throw error
  }

  private func takeBack(_ files: some Sequence<WaitingFile>, _ folders: [String]) {
    var isDone = true
    for file in files where Disk.again({ unlinkat(folder, file.entry.path, 0) }) != 0 { isDone = false }
    // The deepest first.
    for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) where rmdir(folder) != 0 { isDone = false }
    if isDone { stage.withLock { $0 = .gathering } }
  }

  /// Leaves the folder as it was found.
  private func abandon() {
    clearTemporaryFolder()
    guard Disk.again({ ftruncate(journal, off_t(journalStart)) }) == 0, journalStart == 0, isKnownAsOurs else { return }
    unlink("\(path)/\(Manifest.journalName)")
    for folder in madeFolders { rmdir(folder) }
  }

  /// Whether the folder is ours without the journal, or nothing but that is in it.
  private var isKnownAsOurs: Bool {
    guard let entries = try? Disk.list(path) else { return false }
    return entries.contains { $0.name == Manifest.name } || entries.allSatisfy { $0.name == Manifest.journalName }
  }

  private func clearTemporaryFolder() {
    let path = "\(path)/\(Self.temporaryFolder)"
    for (name, _) in (try? Disk.list(path)) ?? [] { unlinkat(temporary, name, 0) }
    rmdir(path)
  }

  private static func lockedJournal(in folder: String) throws(WorkspaceError) -> Int32 {
    let path = "\(folder)/\(Manifest.journalName)"
    for _ in 0..<100 {
      let descriptor = try Disk.opened(path, O_RDWR | O_CREAT | O_APPEND)
      do throws(WorkspaceError) {
        guard try Disk.lock(descriptor, path) else { throw WorkspaceError(folder, .busy) }
        // The run that held the lock may have removed the journal as it ended.
        if try isStill(descriptor, path) { return descriptor }
      } catch {
        close(descriptor)
        throw error
      }
      close(descriptor)
    }
    throw WorkspaceError(folder, .busy)
  }

  private static func isStill(_ descriptor: Int32, _ path: String) throws(WorkspaceError) -> Bool {
    var mine = stat()
    var there = stat()
    guard Disk.again({ fstat(descriptor, &mine) }) == 0 else { throw .system(path) }
    guard Disk.again({ stat(path, &there) }) == 0 else {
      if Disk.isAbsence(errno) { return false }
      throw .system(path)
    }
    return mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }

  private static func clearedTemporaryFolder(in folder: String) throws(WorkspaceError) -> Int32 {
    let path = "\(folder)/\(temporaryFolder)"
    guard try Disk.kind(of: path) ?? .folder == .folder else { throw WorkspaceError(path, .notOurs) }
    try Disk.makeFolder(path)
    for (name, _) in try Disk.list(path) { try Disk.removeFile("\(path)/\(name)") }
    return try Disk.opened(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }
}
