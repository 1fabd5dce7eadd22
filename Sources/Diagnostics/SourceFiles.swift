/// All files of one run, each at the index that its FileID holds.
package struct SourceFiles: Sendable {
  private let files: [SourceFile]

  /// The files in the order of their ids, without gaps.
  package init(_ files: [SourceFile]) { self.files = files }

  package var all: [SourceFile] { files }

  /// How many of them were read.
  package var readCount: Int { files.count { $0.isRead } }

  package subscript(_ id: FileID) -> SourceFile { files[Int(id.index)] }

  package func path(of file: FileID) -> String { files[Int(file.index)].path }

  package func path(of range: SourceRange) -> String { files[Int(range.file.index)].path }

  /// Line and column of the first byte of a range.
  package func start(of range: SourceRange) -> LineIndex.Position {
    files[Int(range.file.index)].lines.position(of: Int(range.start))
  }

  /// Line and column after the last byte of a range.
  package func end(of range: SourceRange) -> LineIndex.Position {
    files[Int(range.file.index)].lines.position(of: Int(range.end))
  }
}
