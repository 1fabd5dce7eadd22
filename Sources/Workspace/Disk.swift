#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system calls that this module stands on, their failures as errors.
package enum Disk {
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  /// What is at a path, the link itself where it is one; nil where there is nothing.
  package static func kind(of path: String) throws(WorkspaceError) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(path)
    }
    return kind(status)
  }

  /// What is at a path or where its links lead; nil where there is nothing.
  package static func kindFollowing(_ path: String) -> Kind? {
    var status = stat()
    return stat(path, &status) == 0 ? kind(status) : nil
  }

  /// The path without links and dots; nil where there is nothing.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
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
        let length = systemRead(descriptor, base + count, size - count)
        if length > 0 {
          count += length
        } else if length == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
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
    while written < bytes.count {
      let length = systemWrite(descriptor, base + written, bytes.count - written)
      if length >= 0 {
        written += length
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw .system(path)
      }
    }
  }

  static func opened(_ path: String, _ flags: Int32) throws(WorkspaceError) -> Int32 {
    while true {
      let descriptor = open(path, flags | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw .system(path) }
    }
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
    guard fstat(descriptor, &status) == 0 else { throw .system(path) }
    guard kind(status) == .file else { throw WorkspaceError(path, .wrongKind) }
    return Int(status.st_size)
  }

  /// Makes a folder and those above it, where they are not there yet.
  package static func makeFolder(_ path: String) throws(WorkspaceError) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == EEXIST {
      guard kindFollowing(path) == .folder else { throw .system(path, ENOTDIR) }
      return
    }
    guard errno == ENOENT, let parent = parent(of: path) else { throw .system(path) }
    try makeFolder(parent)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(path) }
  }

  /// The path up to its last slash; nil where there is none, or only the first.
  package static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }

  /// The names in a folder and what they are, `.` and `..` aside, in no order.
  package static func list(_ path: String) throws(WorkspaceError) -> [(name: String, kind: Kind)] {
    guard let folder = opendir(path) else { throw .system(path) }
    defer { closedir(folder) }
    var entries: [(name: String, kind: Kind)] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw .system(path) }
        return entries
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): entries.append((name, .file))
      case Int32(DT_DIR): entries.append((name, .folder))
      case Int32(DT_LNK): entries.append((name, .link))
      default: if let kind = try Self.kind(of: "\(path)/\(name)") { entries.append((name, kind)) }
      }
    }
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
