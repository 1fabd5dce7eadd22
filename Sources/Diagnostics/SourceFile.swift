/// A file that was read: its name and line structure, without its bytes.
package struct SourceFile: Sendable {
  package let id: FileID
  /// Relative to the content folder, with `/`.
  package let path: String
  package let lines: LineIndex
  /// Its bytes were read, and may be read again to show a line of it.
  package let isRead: Bool

  package init(id: FileID, path: String, lines: LineIndex) {
    self.init(id: id, path: path, lines: lines, isRead: true)
  }

  private init(id: FileID, path: String, lines: LineIndex, isRead: Bool) {
    self.id = id
    self.path = path
    self.lines = lines
    self.isRead = isRead
  }

  /// A file of which only the name is known, such as one that could not be read: it is never opened.
  package init(id: FileID, path: String) { self.init(id: id, path: path, lines: LineIndex([]), isRead: false) }
}
