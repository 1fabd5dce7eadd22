#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// Writes a file that is not there yet, or over the one that is; not in one step.
  static func writeFile(_ path: String, _ bytes: [UInt8]) throws(WorkspaceError) {
    let descriptor = try opened(path, O_WRONLY | O_CREAT | O_TRUNC)
    do throws(WorkspaceError) {
      try write(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems tell only here that the disk is full.
    guard close(descriptor) == 0 || errno == EINTR else { throw .system(path) }
  }

  /// Writes a file that is not there yet, or over the one that is, and waits until the disk has it.
  package static func writeDurably(_ path: String, _ bytes: [UInt8]) throws(WorkspaceError) {
    let descriptor = try opened(path, O_WRONLY | O_CREAT | O_TRUNC)
    do throws(WorkspaceError) {
      try write(bytes, to: descriptor, path: path)
      // Shares that cannot wait say so; that is no failure of the write.
      guard again({ fsync(descriptor) }) == 0 || [EINVAL, ENOTSUP, ENOSYS].contains(errno) else { throw .system(path) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 || errno == EINTR else { throw .system(path) }
  }

  /// The bytes of a file; nil where nothing is there.
  package static func readIfThere(_ path: String) throws(WorkspaceError) -> [UInt8]? {
    do throws(WorkspaceError) {
      return try read(path, limit: .max)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The first bytes of a file, of some thousand at most; links are not followed, nor is anything else than a file opened.
  static func readBeginning(_ path: String) throws(WorkspaceError) -> [UInt8] {
    let descriptor = try opened(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    defer { close(descriptor) }
    _ = try fileSize(descriptor, path)
    var bytes = [UInt8](repeating: 0, count: 2048)
    let length = again { systemRead(descriptor, &bytes, bytes.count) }
    guard length >= 0 else { throw .system(path) }
    return Array(bytes.prefix(length))
  }

  /// The bytes of a file whose size the system does not know beforehand, as in /proc.
  static func readStream(_ path: String) throws(WorkspaceError) -> [UInt8] {
    let descriptor = try opened(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let length = again { systemRead(descriptor, &part, part.count) }
      if length == 0 { return bytes }
      guard length > 0 else { throw .system(path) }
      bytes += part[..<length]
    }
  }

  /// Gives a file a second name; false where the disk cannot, or not for this file.
  package static func link(_ file: String, at path: String) throws(WorkspaceError) -> Bool {
    if again({ systemLink(file, path) }) == 0 { return true }
    if [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EXDEV, EMLINK, EACCES, EINVAL].contains(errno) { return false }
    throw .system(path)
  }

  /// Makes a symbolic link; false where the disk has none.
  package static func makeLink(to target: String, at path: String) throws(WorkspaceError) -> Bool {
    if again({ symlink(target, path) }) == 0 { return true }
    if [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL].contains(errno) { return false }
    throw .system(path)
  }

  /// What a symbolic link says; nil where there is none.
  package static func target(ofLink path: String) throws(WorkspaceError) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = again { readlink(path, &bytes, bytes.count) }
    if length >= 0 { return String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    if errno == EINVAL || isAbsence(errno) { return nil }
    throw .system(path)
  }

  /// Moves a file, link or folder over what stands at the other path, at once.
  package static func move(_ path: String, to target: String) throws(WorkspaceError) {
    guard again({ rename(path, target) }) == 0 else { throw .system(target) }
  }

  package static func removeFile(_ path: String) throws(WorkspaceError) {
    guard again({ unlink(path) }) == 0 || errno == ENOENT else { throw .system(path) }
  }

  /// Removes a folder that is empty; false where it is not.
  @discardableResult
  package static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Removes what is at a path, a folder with all it holds; links are not followed.
  package static func removeTree(_ path: String) throws(WorkspaceError) {
    try removeTree(path.utf8CString.withUnsafeBufferPointer { Array($0) })
  }

  /// The same by the bytes of a path, since names below it need not be text.
  private static func removeTree(_ path: [CChar]) throws(WorkspaceError) {
    var status = stat()
    guard again({ lstat(path, &status) }) == 0 else {
      if isAbsence(errno) { return }
      throw .system(String(path: path))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard again({ unlink(path) }) == 0 || errno == ENOENT else { throw .system(String(path: path)) }
      return
    }
    var entries: [[CChar]] = []
    try forEachEntry(of: path) { name, _ throws(WorkspaceError) in
      let slash = CChar(bitPattern: UInt8(ascii: "/"))
      entries.append(path.dropLast() + [slash] + name.map { CChar(bitPattern: $0) } + [0])
    }
    for entry in entries { try removeTree(entry) }
    guard again({ rmdir(path) }) == 0 || errno == ENOENT else { throw .system(String(path: path)) }
  }

  /// The files below a folder, relative to it, in the order of their bytes, each with its size; links are left
  /// out, and what this program keeps there for itself.
  package static func files(below folder: String) throws(WorkspaceError) -> [(path: String, size: Int)] {
    var found: [(path: String, size: Int)] = []
    try gather(folder, under: "", into: &found)
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func gather(
    _ root: String, under folder: String, into found: inout [(path: String, size: Int)]
  ) throws(WorkspaceError) {
    for (name, kind) in try list(root + folder) where !name.hasPrefix(".linjaus-") {
      let path = "\(folder)/\(name)"
      if kind == .folder { try gather(root, under: path, into: &found) }
      if kind == .file { found.append((String(path.dropFirst()), try size(of: root + path))) }
    }
  }

  static func size(of path: String) throws(WorkspaceError) -> Int {
    var status = stat()
    guard again({ lstat(path, &status) }) == 0 else { throw .system(path) }
    return Int(status.st_size)
  }
}

// Inside a type with functions of these names the system's own need another name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemLink(_ file: String, _ path: String) -> Int32 { link(file, path) }
