import Diagnostics
import FrontMatter

extension Fence {
  /// Tells front matter that is never closed; the line that closes it is missing where the text begins.
  func noteUnclosed(_ file: SourceFile, _ faults: inout FaultLog) {
    let start = file.lines.start(ofLine: 1)
    let at = SourceRange(file: file.id, start: start, end: start + 3)
    if let near = nearFence {
      let line = file.lines.position(of: near.lowerBound).line
      return faults.note(
        .frontMatterInvalid, .frontMatterInvalidUnclosedNear(line: .count(line)), at: at,
        replacement: .init(at: SourceRange(file: file.id, start: near.lowerBound, end: near.upperBound), "---"))
    }
    let end = SourceRange(file: file.id, start: yaml.upperBound, end: yaml.upperBound)
    faults.note(
      .frontMatterInvalid, .frontMatterInvalidUnclosed, at: at,
      replacement: .init(at: end, endsWithBreak ? "---\n" : "\n---\n"))
  }
}
