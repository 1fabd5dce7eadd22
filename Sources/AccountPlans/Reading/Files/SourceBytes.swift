import Diagnostics
import FrontMatter

/// The bytes of a file after they were looked at once: safe for the parsers, with their line structure.
struct SourceBytes {
  /// In MiB, of a file that is read or published.
  static let limit = 8

  let file: SourceFile
  let bytes: [UInt8]
  let problems: [ByteProblem]
  /// What the file is where it holds no text at all.
  let foreign: ForeignFile?

  init(_ bytes: [UInt8], path: String, id: FileID) {
    let lines = LineIndex(bytes)
    if lines.isPrintable {
      self.bytes = bytes
      problems = []
      foreign = nil
      file = SourceFile(id: id, path: path, lines: lines)
    } else {
      let scan = ByteScan(bytes)
      foreign = ForeignFile(bytes).flatMap { $0.isText ? nil : $0 }
      self.bytes = scan.bytes
      problems = scan.problems
      file = SourceFile(id: id, path: path, lines: problems.isEmpty ? lines : LineIndex(scan.bytes))
    }
  }

  /// The fault of a file that an unfinished merge left; nil for others. Its Markdown begins at an offset, where it holds any.
  func unfinishedMerge(text: Int? = nil) -> Diagnostic? {
    guard let range = MergeMarks.find(in: bytes, lines: file.lines, text: text) else { return nil }
    let at = SourceRange(file: file.id, start: range.lowerBound, end: range.upperBound)
    return Diagnostic(.mergeUnresolved, at: at, .mergeUnresolved)
  }

  /// Whether a problem stands in a range.
  func hasProblem(in range: SourceRange) -> Bool {
    problems.contains { $0.start < Int(range.end) && $0.end > Int(range.start) && $0.kind != .foreignLineBreak }
  }

  /// Tells the problems; a foreign line break is one only where YAML reads it.
  func noteProblems(yaml: Range<Int>, in faults: inout FaultLog) {
    if let foreign {
      // For a plan, page or settings the help speaks of no tables.
      return faults.note(.fileUnreadable, foreign.phraseOfText, at: SourceRange(startOf: file.id))
    }
    for problem in problems {
      let at = SourceRange(file: file.id, start: problem.start, end: problem.end)
      switch problem.kind {
      case .foreignLineBreak:
        if yaml.contains(problem.start) { faults.note(.frontMatterInvalid, problem.phrase, at: at) }
      case .loneCarriageReturn where yaml.contains(problem.start):
        faults.note(.frontMatterInvalid, .frontMatterInvalidLoneCr, at: at)
      default: faults.note(.fileUnreadable, problem.phrase, at: at)
      }
    }
  }
}
