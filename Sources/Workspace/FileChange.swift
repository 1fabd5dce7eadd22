#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What writing bytes changes of the file at a path.
package enum FileChange: Hashable, Sendable {
  case new, changed, unchanged

  /// Compares with what is there; anything else than a file is refused.
  package init(of path: String, to bytes: [UInt8]) throws(WorkspaceError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(WorkspaceError) in try FileChange(of: path, to: buffer) }
  }

  /// The same with bytes that are lent.
  init(of path: String, to bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) {
    do throws(WorkspaceError) {
      let descriptor = try Disk.opened(path, O_RDONLY | O_NONBLOCK)
      defer { close(descriptor) }
      guard try Disk.fileSize(descriptor, path) == bytes.count else {
        self = .changed
        return
      }
      self = try Self.holds(descriptor, UnsafeRawBufferPointer(bytes), path) ? .unchanged : .changed
    } catch {
      guard error.isMissing else { throw error }
      // A link to nothing is not ours to write through.
      self = try Disk.kind(of: path) == nil ? .new : .changed
    }
  }

  /// Whether a file has these bytes from where it is read on.
  static func holds(
    _ descriptor: Int32, _ expected: UnsafeRawBufferPointer, _ path: String
  ) throws(WorkspaceError) -> Bool {
    var failure: Int32 = 0
    let isSame = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      guard let base = buffer.baseAddress else { return false }
      var at = 0
      while at < expected.count {
        let length = Disk.again { read(descriptor, base, min(buffer.count, expected.count - at)) }
        if length < 0 { failure = errno }
        guard length > 0, let start = expected.baseAddress, memcmp(base, start + at, length) == 0 else { return false }
        at += length
      }
      return true
    }
    guard failure == 0 else { throw .system(path, failure) }
    return isSame
  }
}
