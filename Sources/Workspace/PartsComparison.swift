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
  private let path: String
  private var isEqual: Bool
  private var failure: WorkspaceError?

  init(_ path: String) throws(WorkspaceError) {
    self.path = path
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
    do throws(WorkspaceError) {
      isEqual = try FileChange.holds(descriptor, bytes, path)
    } catch {
      isEqual = false
      failure = error
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
  mutating func ends() throws(WorkspaceError) -> Bool {
    if let failure { throw failure }
    guard isEqual else { return false }
    var byte: UInt8 = 0
    let length = Disk.again { read(descriptor, &byte, 1) }
    guard length >= 0 else { throw .system(path) }
    return length == 0
  }
}
