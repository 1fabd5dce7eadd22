import Diagnostics

/// The marks that git leaves in a file where two versions could not be joined.
package enum MergeMarks {
  private static let opening = Array("<<<<<<< ".utf8)
  private static let closing = Array(">>>>>>> ".utf8)

  /// The first line that begins an unfinished merge, without its line break: a later one ends it, and not both stand in one
  /// code fence of Markdown, which begins at an offset (nil: the file holds none).
  package static func find(in bytes: [UInt8], lines: LineIndex, text: Int? = nil) -> Range<Int>? {
    // Nearly no file has a line that begins so.
    for number in 1...lines.lineCount {
      let start = lines.start(ofLine: number)
      if start < bytes.count, bytes[start] == opening[0], bytes[start...].starts(with: opening) {
        return firstUnfinished(in: bytes, lines: lines, text: text ?? bytes.count)
      }
    }
    return nil
  }

  private static func firstUnfinished(in bytes: [UInt8], lines: LineIndex, text: Int) -> Range<Int>? {
    var fence = CodeFence()
    var begun: [(line: Int, fence: Int?)] = []
    for number in 1...lines.lineCount {
      let start = lines.start(ofLine: number)
      let end = number < lines.lineCount ? lines.start(ofLine: number + 1) : bytes.count
      guard start < end else { continue }
      if start >= text { fence.read(bytes[start..<end]) }
      if bytes[start..<end].starts(with: opening) { begun.append((number, fence.current)) }
      guard bytes[start..<end].starts(with: closing) else { continue }
      if let line = begun.first(where: { $0.fence == nil || $0.fence != fence.current })?.line {
        return range(of: line, in: bytes, lines)
      }
      // Both marks of an example stand in one fence.
      begun.removeAll { $0.fence == fence.current }
    }
    return nil
  }

  private static func range(of line: Int, in bytes: [UInt8], _ lines: LineIndex) -> Range<Int> {
    let start = lines.start(ofLine: line)
    var end = line < lines.lineCount ? lines.start(ofLine: line + 1) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// Which code fence a line of Markdown stands in.
  private struct CodeFence {
    /// The number of the fence that is open.
    private(set) var current: Int?
    private var count = 0
    private var mark: UInt8 = 0
    private var length = 0

    mutating func read(_ line: ArraySlice<UInt8>) {
      let indent = line.prefix { $0 == 0x20 }.count
      let rest = line.dropFirst(indent)
      guard indent < 4, let first = rest.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return }
      let marks = rest.prefix { $0 == first }.count
      let after = rest.dropFirst(marks)
      if current == nil {
        guard marks >= 3, first == UInt8(ascii: "~") || !after.contains(UInt8(ascii: "`")) else { return }
        count += 1
        (current, mark, length) = (count, first, marks)
      } else if first == mark, marks >= length,
        after.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D })
      {
        current = nil
      }
    }
  }
}
