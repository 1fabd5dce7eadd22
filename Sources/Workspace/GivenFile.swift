/// A file that the command line names, relative to the working directory.
package struct GivenFile: Sendable {
  /// No such file is read where it is larger, in bytes.
  private static let sizeLimit = 256 << 20

  package let path: String

  package init(_ path: String) { self.path = path }

  package func read() throws(WorkspaceError) -> [UInt8] { try Disk.read(path, limit: Self.sizeLimit) }

  /// Writes the file, in place of what is there.
  package func write(_ bytes: [UInt8]) throws(WorkspaceError) { try OutputRun.writeFile(path, bytes) }
}
