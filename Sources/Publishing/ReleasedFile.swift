/// A file of a release.
package struct ReleasedFile: Hashable, Sendable {
  /// Relative to the release, with `/`.
  package let path: String
  /// SHA-256, 64 hexadecimal digits.
  package let digest: String
  /// In bytes.
  package let size: Int

  package init(path: String, digest: String, size: Int) {
    self.path = path
    self.digest = digest
    self.size = size
  }
}
