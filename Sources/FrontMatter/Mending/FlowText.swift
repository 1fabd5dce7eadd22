/// An unquoted text that stands in braces or brackets and holds signs that end one there: commas in braces, brackets,
/// dashes, question marks.
struct FlowText {
  /// From its first to its last byte, as its author meant it.
  let range: Range<Int>
  private let text: SourceLines

  /// Of the value in which an offset stands; nil where that is none of a key's or a list's, is in quotes, or where its
  /// collection is not closed on its line.
  init?(at offset: Int, in text: SourceLines) {
    let place = ValuePlace(of: offset, in: text)
    guard let open = place.brackets.last else { return nil }
    if text.isTornList(at: place.start) {
      // A text of a list whose first bracket closed the list too early.
      self.init(from: place.start + 1, isInList: true, hasKey: false, in: text)
      return
    }
    self.init(from: place.start, isInList: text.bytes[open] == UInt8(ascii: "["), hasKey: place.hasKey, in: text)
  }

  private init?(from start: Int, isInList: Bool, hasKey: Bool, in text: SourceLines) {
    let line = text.line(at: start)
    let first = min(max(start, text.pastBlanks(start)), line.upperBound)
    guard first < line.upperBound, hasKey || isInList, !"\"'".utf8.contains(text.bytes[first]),
      let end = Self.end(from: first, to: line.upperBound, isInList: isInList, text)
    else { return nil }
    self.text = text
    range = text.trimmed(first..<end)
  }

  /// Where the text ends: at a comma before the next key or, in a list, the next element; at the bracket that closes its
  /// collection. nil where neither stands on the line.
  private static func end(from start: Int, to end: Int, isInList: Bool, _ text: SourceLines) -> Int? {
    var depth = 0
    for offset in start..<end {
      switch text.bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth > 0 { depth -= 1 } else if text.isClosed(behind: offset) { return offset }
      case UInt8(ascii: ","):
        if isInList ? depth == 0 : text.beginsKey(at: offset + 1) { return offset }
      default: break
      }
    }
    return nil
  }

  var quoted: String { QuotedText.quoted(text.text(range)) }
}

extension SourceLines {
  /// Whether a list begins at an offset that closes once more than it opens.
  fileprivate func isTornList(at start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "[") else { return false }
    let rest = rest(of: start)
    return rest.count { bytes[$0] == UInt8(ascii: "]") } > rest.count { bytes[$0] == UInt8(ascii: "[") }
  }

  /// Whether nothing follows a closing bracket that would make it a sign of a text.
  fileprivate func isClosed(behind bracket: Int) -> Bool {
    let line = line(at: bracket)
    let next = min(content(of: bracket + 1..<line.upperBound), line.upperBound)
    return next >= line.upperBound || ",]}".utf8.contains(bytes[next])
      || bytes[next] == UInt8(ascii: "#") && next > bracket + 1
  }
}
