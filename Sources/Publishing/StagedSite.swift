import Workspace

/// A site that was built into a folder of this machine and waits to be published.
package struct StagedSite: Sendable {
  package let folder: String
  /// In the order of the bytes of their paths.
  package let files: [ReleasedFile]
  /// Of all files, as a release has it.
  package let digest: String

  /// Looks at all files and takes their digests.
  package init(_ folder: String) throws {
    let found = try Disk.files(below: folder).filter { $0.path != Release.fileName }
    let digests = try Checksums.digests(of: found.map(\.path), in: folder)
    self.folder = folder
    files = zip(found, digests).map { ReleasedFile(path: $0.path, digest: $1, size: $0.size) }
    digest = try Checksums.digest(of: files)
  }
}
