#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of this run alone, where the system keeps what may go at any time.
struct TemporaryFolder {
  /// Without links and dots.
  let path: String

  init() throws(WorkspaceError) {
    let parent = Console.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/linjaus-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made, let path = Disk.resolved(made) else { throw .system(parent) }
    self.path = path
  }

  /// Removes the folder with all it holds, as far as that is possible.
  func remove() { Self.remove(path) }

  private static func remove(_ path: String) {
    for (name, kind) in (try? Disk.list(path)) ?? [] {
      let entry = "\(path)/\(name)"
      if kind == .folder { remove(entry) } else { unlink(entry) }
    }
    rmdir(path)
  }
}
