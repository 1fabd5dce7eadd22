import Diagnostics

/// A range of a file in lines and columns, both counted from 1, columns in Unicode scalars; the end is the first column after it.
struct ReportPlace {
  /// From the root of the repository, with `/`.
  let path: String
  let start: LineIndex.Position
  let end: LineIndex.Position

  init(_ range: SourceRange, of subject: ReportSubject) {
    path = subject.repositoryPrefix + subject.files.path(of: range)
    start = subject.files.start(of: range)
    end = subject.files.end(of: range)
  }
}
