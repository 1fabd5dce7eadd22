/// A file that the command line names for a result.
package struct ResultFile: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Writes the file anew; its folder must be there.
  package func write(_ bytes: [UInt8]) throws(WorkspaceError) { try OutputRun.writeFile(path, bytes) }
}
