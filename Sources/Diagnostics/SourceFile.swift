/// A file that was read: its name and line structure, without its bytes.
package struct SourceFile: Sendable {
  package let id: FileID
  /// Relative to the content folder, with `/`.
  package let path: String
  package let lines: LineIndex

  package init(id: FileID, path: String, lines: LineIndex) {
    self.id = id
    self.path = path
    self.lines = lines
  }

  /// A file of which only the name is known, such as one that could not be read.
  package init(id: FileID, path: String) { self.init(id: id, path: path, lines: LineIndex([])) }
}
