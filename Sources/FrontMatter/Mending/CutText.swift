import Diagnostics

/// A text that the `#` of a comment cuts, and how it is kept whole.
struct CutText {
  /// Where the part that is marked ends.
  let end: Int
  /// What is to be replaced.
  let range: Range<Int>
  let text: String
  /// The replacement, shortened for a message.
  let shown: String

  /// Of a comment at an offset; `through` is where the text ends that goes on behind it.
  init(at offset: Int, in lines: SourceLines, through last: Int? = nil) {
    let place = ValuePlace(of: offset, in: lines)
    let whole = FlowText(at: offset, in: lines)
    // One that ends before the comment is another text.
    let behind = whole.map(\.range.upperBound).flatMap { $0 > offset ? $0 : nil }
    end = behind ?? lines.end(ofValueAt: offset, isFlow: place.isFlow)
    var start = place.start
    if let open = place.brackets.last, lines.bytes[open] == UInt8(ascii: "{"), !place.hasKey {
      // Behind the comma of another key's value, which belongs to the text as well.
      let comma = lines.trimmed(open..<offset).upperBound - 1
      let before = ValuePlace(of: comma, in: lines)
      if lines.bytes[comma] == UInt8(ascii: ","), before.hasKey, !"\"'[{".utf8.contains(lines.bytes[before.start]) {
        start = before.start
      }
    }
    let isTextBehind = last != nil && !place.isFlow
    range = start..<(isTextBehind ? last ?? end : end)
    var quoted = QuotedText.quoted(lines.text(range))
    shown = FaultLog.shown(quoted)
    if place.isFlow {
      let next = lines.pastBlanks(end)
      if next < lines.segment.upperBound, !",]}".utf8.contains(lines.bytes[next]) { quoted += "," }
    }
    text = quoted
  }
}

extension SourceLines {
  /// Whether the comment that begins at an offset looks like the rest of a text: no blank on both sides, or a digit next.
  func isCutText(at offset: Int) -> Bool {
    if offset > 0, !isBlank(offset - 1) { return true }
    var next = offset + 1
    guard next < segment.upperBound, bytes[next] != 0x0A, bytes[next] != 0x0D else { return false }
    guard bytes[next] == 0x20 || bytes[next] == 0x09 else { return true }
    while next < segment.upperBound, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    return next < segment.upperBound && bytes[next] &- 0x30 < 10
  }
}
