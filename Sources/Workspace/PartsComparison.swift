#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares a file on the disk with bytes that come in parts.
struct PartsComparison: ~Copyable {
  /// Nothing was there.
  let isNew: Bool
  private let descriptor: Int32
  private var isEqual: Bool

  init(_ path: String) throws(WorkspaceError) {
    let opened = try Self.opened(path)
    // A link to nothing is something.
    let kind = opened == nil ? try Disk.kind(of: path) : .file
    isNew = kind == nil
    descriptor = opened ?? -1
    isEqual = opened != nil
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Compares the next part.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard isEqual else { return }
    isEqual = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      guard let base = buffer.baseAddress else { return false }
      var at = 0
      while at < bytes.count {
        let length = read(descriptor, base, min(buffer.count, bytes.count - at))
        if length < 0, errno == EINTR { continue }
        guard length > 0, let start = bytes.baseAddress, memcmp(base, start + at, length) == 0 else { return false }
        at += length
      }
      return true
    }
  }

  private static func opened(_ path: String) throws(WorkspaceError) -> Int32? {
    do throws(WorkspaceError) {
      return try Disk.opened(path, O_RDONLY | O_NONBLOCK)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Whether the file holds just what was compared.
  mutating func ends() -> Bool {
    guard isEqual else { return false }
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 0
  }
}
