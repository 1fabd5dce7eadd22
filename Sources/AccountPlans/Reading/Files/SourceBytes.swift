import Diagnostics
import FrontMatter

/// The bytes of a file after they were looked at once: safe for the parsers, with their line structure.
struct SourceBytes {
  let file: SourceFile
  let bytes: [UInt8]
  let problems: [ByteProblem]

  init(_ bytes: [UInt8], path: String, id: FileID) {
    let lines = LineIndex(bytes)
    if lines.isPrintable {
      self.bytes = bytes
      problems = []
      file = SourceFile(id: id, path: path, lines: lines)
    } else {
      let scan = ByteScan(bytes)
      self.bytes = scan.bytes
      problems = scan.problems
      file = SourceFile(id: id, path: path, lines: problems.isEmpty ? lines : LineIndex(scan.bytes))
    }
  }

  /// The fault of a file that an unfinished merge left; nil for others. Its Markdown begins at an offset, where it holds any.
  func unfinishedMerge(text: Int? = nil) -> Diagnostic? {
    guard let range = MergeMarks.find(in: bytes, lines: file.lines, text: text) else { return nil }
    let at = SourceRange(file: file.id, start: range.lowerBound, end: range.upperBound)
    return Diagnostic(.mergeUnresolved, at: at, Phrase("merge-unresolved"))
  }

  /// Tells the problems; a foreign line break is one only where YAML reads it.
  func noteProblems(yaml: Range<Int>, in faults: inout FaultLog) {
    for problem in problems {
      let at = SourceRange(file: file.id, start: problem.start, end: problem.end)
      switch problem.kind {
      case .foreignLineBreak:
        if yaml.contains(problem.start) { faults.note(.frontMatterInvalid, problem.kind.rawValue, at: at) }
      case .loneCarriageReturn where yaml.contains(problem.start):
        faults.note(.frontMatterInvalid, problem.kind.rawValue, at: at)
      default: faults.note(.fileUnreadable, problem.kind.rawValue, at: at)
      }
    }
  }
}
