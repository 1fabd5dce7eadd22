import Diagnostics
import FrontMatter

extension Fence {
  /// Tells front matter that is never closed; the line that closes it is missing where the text begins.
  func noteUnclosed(_ file: SourceFile, _ faults: inout FaultLog) {
    let start = file.lines.start(ofLine: 1)
    let end = SourceRange(file: file.id, start: yaml.upperBound, end: yaml.upperBound)
    faults.note(
      .frontMatterInvalid, "unclosed", at: SourceRange(file: file.id, start: start, end: start + 3),
      replacement: .init(at: end, endsWithBreak ? "---\n" : "\n---\n"))
  }
}
