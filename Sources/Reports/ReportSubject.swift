import Diagnostics

/// The diagnostics of a folder, with what it takes to show where they stand.
package struct ReportSubject {
  package let diagnostics: [Diagnostic]
  package let files: SourceFiles
  /// Stands before each path where people read it, as `content/`: the folder as seen from the working directory.
  package let workingPrefix: String
  /// Stands before each path where machines read it: the folder as seen from the repository's root.
  package let repositoryPrefix: String
  /// Gives the bytes of a file once more; nil where they cannot be had.
  package let bytes: (FileID) -> [UInt8]?

  package init(
    _ diagnostics: [Diagnostic], files: SourceFiles, workingPrefix: String, repositoryPrefix: String,
    bytes: @escaping (FileID) -> [UInt8]?
  ) {
    self.diagnostics = diagnostics
    self.files = files
    self.workingPrefix = workingPrefix
    self.repositoryPrefix = repositoryPrefix
    self.bytes = bytes
  }
}
