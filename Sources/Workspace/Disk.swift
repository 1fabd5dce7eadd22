#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system calls that this module stands on, their failures as errors.
package enum Disk {
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
    /// Whatever it is, its name is not UTF-8 or holds a control character such as a line break.
    case misnamed
  }

  /// How often a call that a signal broke off is taken up again.
  private static let patience = 100

  /// Makes a system call, and makes it again where a signal broke it off.
  @inline(__always)
  static func again<Value: SignedInteger>(_ call: () -> Value) -> Value {
    var value = call()
    var tries = 0
    while value == -1, errno == EINTR, tries < patience {
      value = call()
      tries += 1
    }
    return value
  }

  /// Whether a failed call says that nothing is there; any other failure says nothing of what is.
  static func isAbsence(_ number: Int32) -> Bool {
    number == ENOENT || number == ENOTDIR || number == ELOOP || number == ENAMETOOLONG
  }

  /// What is at a path, the link itself where it is one; nil where there is nothing.
  package static func kind(of path: String) throws(WorkspaceError) -> Kind? {
    var status = stat()
    if again({ lstat(path, &status) }) == 0 { return kind(status) }
    if isAbsence(errno) { return nil }
    throw .system(path)
  }

  /// What is at a path or where its links lead; nil where there is nothing.
  package static func kindFollowing(_ path: String) throws(WorkspaceError) -> Kind? {
    var status = stat()
    if again({ stat(path, &status) }) == 0 { return kind(status) }
    if isAbsence(errno) { return nil }
    throw .system(path)
  }

  /// The path without links and dots; nil where there is nothing.
  package static func resolved(_ path: String) throws(WorkspaceError) -> String? {
    for _ in 0...patience {
      if let resolved = realpath(path, nil) {
        defer { free(resolved) }
        return String(cString: resolved)
      }
      if isAbsence(errno) { return nil }
      if errno != EINTR { break }
    }
    throw .system(path)
  }

  /// Whether a resolved path is a resolved folder or stands in it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.utf8.starts(with: folder.utf8.last == UInt8(ascii: "/") ? folder.utf8 : "\(folder)/".utf8)
  }

  /// The bytes of a file of at most `limit`; anything else than a file is refused.
  package static func read(_ path: String, limit: Int, followsLinks: Bool = true) throws(WorkspaceError) -> [UInt8] {
    // Opening a pipe would wait for a writer.
    let descriptor = try opened(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
    defer { close(descriptor) }
    let size = try fileSize(descriptor, path)
    guard size <= limit else { throw WorkspaceError(path, .tooLarge(limit: limit)) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let length = again { systemRead(descriptor, base + count, size - count) }
        if length < 0 { failure = errno }
        if length <= 0 { return }
        count += length
      }
    }
    guard failure == 0 else { throw .system(path, failure) }
    return bytes
  }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(WorkspaceError) {
    try bytes.withUnsafeBufferPointer { buffer throws(WorkspaceError) in
      try write(buffer, to: descriptor, path: path)
    }
  }

  static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32, path: String
  ) throws(WorkspaceError) {
    guard let base = bytes.baseAddress else { return }
    var written = 0
    var fruitless = 0
    while written < bytes.count {
      let length = again { systemWrite(descriptor, base + written, bytes.count - written) }
      if length > 0 {
        written += length
        fruitless = 0
        continue
      }
      guard length == 0 || errno == EAGAIN else { throw .system(path) }
      fruitless += 1
      // What says that it is ready and takes nothing never will.
      guard fruitless <= patience else { throw .system(path, EAGAIN) }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    }
  }

  static func opened(_ path: String, _ flags: Int32) throws(WorkspaceError) -> Int32 {
    let descriptor = again { open(path, flags | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw .system(path) }
    return descriptor
  }

  /// Takes a lock on an open file that one process at a time has; false where another has it.
  static func lock(_ descriptor: Int32, _ path: String) throws(WorkspaceError) -> Bool {
    if again({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw .system(path)
  }

  /// Closes a locked file. The lock is taken off first: a program that another thread is just starting may have the
  /// descriptor too, and would hold it a moment longer.
  static func release(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// The size of an open file; anything else than a file is refused.
  static func fileSize(_ descriptor: Int32, _ path: String) throws(WorkspaceError) -> Int {
    var status = stat()
    guard again({ fstat(descriptor, &status) }) == 0 else { throw .system(path) }
    guard kind(status) == .file else { throw WorkspaceError(path, .wrongKind) }
    return Int(status.st_size)
  }

  /// Makes a folder and those above it, where they are not there yet; gives those that it made, the deepest first. Where it
  /// fails, none of them stays.
  @discardableResult
  package static func makeFolder(_ path: String) throws(WorkspaceError) -> [String] {
    if again({ mkdir(path, 0o777) }) == 0 { return [path] }
    if errno == EEXIST {
      guard try kindFollowing(path) == .folder else { throw .system(path, ENOTDIR) }
      return []
    }
    guard errno == ENOENT, let parent = parent(of: path) else { throw .system(path) }
    let above = try makeFolder(parent)
    if again({ mkdir(path, 0o777) }) == 0 { return [path] + above }
    if errno == EEXIST { return above }
    let error = WorkspaceError.system(path)
    for folder in above { rmdir(folder) }
    throw error
  }

  /// The path up to its last slash; nil where there is none, or only the first.
  package static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }

  /// The names in a folder and what they are, `.` and `..` aside, in no order.
  package static func list(_ path: String) throws(WorkspaceError) -> [(name: String, kind: Kind)] {
    var entries: [(name: String, kind: Kind)] = []
    try forEachEntry(of: path.utf8CString.withUnsafeBufferPointer { Array($0) }) { bytes, type throws(WorkspaceError) in
      guard let name = text(bytes) else {
        entries.append((String(decoding: bytes, as: UTF8.self), .misnamed))
        return
      }
      switch Int32(type) {
      case Int32(DT_REG): entries.append((name, .file))
      case Int32(DT_DIR): entries.append((name, .folder))
      case Int32(DT_LNK): entries.append((name, .link))
      default: if let kind = try Self.kind(of: "\(path)/\(name)") { entries.append((name, kind)) }
      }
    }
    return entries
  }

  /// Hands on the name of each entry of a folder, whatever its bytes, and its type as the system says it; the folder's path
  /// ends with a zero.
  static func forEachEntry(
    of path: [CChar], _ body: (_ name: UnsafeRawBufferPointer, _ type: UInt8) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) {
    let folder = try openedFolder(path)
    defer { closedir(folder) }
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw .system(String(path: path)) }
        return
      }
      let type = entry.pointee.d_type
      try withUnsafeBytes(of: &entry.pointee.d_name) { bytes throws(WorkspaceError) in
        let name = UnsafeRawBufferPointer(rebasing: bytes.prefix { $0 != 0 })
        let dots = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
        if !dots { try body(name, type) }
      }
    }
  }

  private static func openedFolder(_ path: [CChar]) throws(WorkspaceError) -> OpaquePointer {
    for _ in 0...patience {
      if let folder = opendir(path) { return folder }
      if errno != EINTR { break }
    }
    throw .system(String(path: path))
  }

  /// A name of a file; nil where it is not UTF-8 or holds a control character.
  private static func text(_ bytes: UnsafeRawBufferPointer) -> String? {
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return nil }
    return String(validating: bytes.bindMemory(to: UInt8.self), as: UTF8.self)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}

// Inside a type with functions of these names the system's own need another name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

extension String {
  /// A path that ends with a zero, as the system has it.
  init(path: [CChar]) { self.init(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) }
}
