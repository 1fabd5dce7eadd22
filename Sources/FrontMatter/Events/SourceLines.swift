/// The lines of a segment, for the translation of syntax faults.
struct SourceLines {
  let bytes: UnsafeBufferPointer<UInt8>
  let segment: Range<Int>

  /// The bytes of the line in which an offset stands, without its line break.
  func line(at offset: Int) -> Range<Int> {
    let place = min(max(offset, segment.lowerBound), segment.upperBound)
    var start = place
    while start > segment.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
    var end = place
    while end < segment.upperBound, bytes[end] != 0x0A { end += 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The nearest line above that holds anything; the line itself at the top.
  func line(before line: Range<Int>) -> Range<Int> {
    var current = line
    while current.lowerBound > segment.lowerBound {
      current = self.line(at: current.lowerBound - 1)
      if content(of: current) < current.upperBound { return current }
    }
    return line
  }

  /// The line below; nil at the end.
  func line(after line: Range<Int>) -> Range<Int>? {
    var next = line.upperBound
    while next < segment.upperBound, bytes[next] != 0x0A { next += 1 }
    return next + 1 < segment.upperBound ? self.line(at: next + 1) : nil
  }

  /// Where the text of a line begins, behind its indentation.
  func content(of line: Range<Int>) -> Int {
    line.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 } ?? line.upperBound
  }

  /// Whether a blank, a line break or the end stands at an offset.
  func isBlank(_ offset: Int) -> Bool {
    offset >= segment.upperBound || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset])
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func scalars(in range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  /// The first offset from one on that is neither blank nor line break.
  func pastBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < segment.upperBound, isBlank(offset) { offset += 1 }
    return offset
  }

  /// A range without blanks and breaks at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Behind the quote that closes a text in quotes, or an offset where none stands before it.
  func endOfQuote(_ start: Int, _ quote: UInt8, until end: Int) -> Int {
    var offset = start + 1
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 2
      } else if bytes[offset] == quote {
        if quote == UInt8(ascii: "'"), offset + 1 < end, bytes[offset + 1] == quote {
          offset += 2
        } else {
          return offset + 1
        }
      } else {
        offset += 1
      }
    }
    return end
  }

  /// The end of the unquoted value in which an offset stands: of its line, in brackets of the value.
  func end(ofValueAt offset: Int, isFlow: Bool) -> Int {
    let rest = rest(of: offset)
    guard isFlow else { return rest.upperBound }
    let end = rest.first { ",]}".utf8.contains(bytes[$0]) } ?? rest.upperBound
    return trimmed(offset..<end).upperBound
  }

  /// From an offset to the end of its line, without trailing blanks.
  func rest(of offset: Int) -> Range<Int> {
    let line = line(at: offset)
    var end = line.upperBound
    while end > offset, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return min(offset, end)..<end
  }

  /// The range of `key:value` at the start of a line, where the blank after the colon is missing.
  func keyWithoutBlank(_ line: Range<Int>) -> Range<Int>? {
    var offset = content(of: line)
    while offset + 1 < line.upperBound, bytes[offset] == UInt8(ascii: "-"), bytes[offset + 1] == 0x20 { offset += 2 }
    let start = offset
    while offset < line.upperBound, isKeyByte(bytes[offset]) { offset += 1 }
    guard offset > start, offset + 1 < line.upperBound, bytes[offset] == UInt8(ascii: ":") else { return nil }
    let next = bytes[offset + 1]
    guard next != 0x20, next != 0x09, next != UInt8(ascii: "/") else { return nil }
    return start..<rest(of: start).upperBound
  }

  /// A no-break space, or several, in the indentation of a line or behind its dash or its first colon.
  func noBreakSpace(in line: Range<Int>) -> Range<Int>? {
    var offset = content(of: line)
    while isDash(at: offset), offset + 1 < line.upperBound { offset = content(of: offset + 1..<line.upperBound) }
    if offset < line.upperBound, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    if let range = noBreakSpaces(at: offset) { return range }
    while offset < line.upperBound, isKeyByte(bytes[offset]) { offset += 1 }
    guard offset < line.upperBound, bytes[offset] == UInt8(ascii: ":") else { return nil }
    return noBreakSpaces(at: offset + 1)
  }

  private func noBreakSpaces(at start: Int) -> Range<Int>? {
    var end = start
    while let length = lengthOfSpace(at: end) { end += length }
    return end > start ? start..<end : nil
  }

  /// Of U+00A0, the spaces of U+2000 to U+200B, U+202F, U+205F, U+3000 and U+FEFF, which look like a blank or like nothing.
  private func lengthOfSpace(at offset: Int) -> Int? {
    guard offset + 1 < segment.upperBound else { return nil }
    if bytes[offset] == 0xC2, bytes[offset + 1] == 0xA0 { return 2 }
    guard offset + 2 < segment.upperBound else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }

  /// Whether the dash of a list's element stands at an offset.
  func isDash(at offset: Int) -> Bool {
    offset < segment.upperBound && bytes[offset] == UInt8(ascii: "-") && isBlank(offset + 1)
  }

  /// The columns of the dashes that begin a line, from the left.
  func dashColumns(of line: Range<Int>) -> [Int] {
    var columns: [Int] = []
    var offset = content(of: line)
    while isDash(at: offset), offset < line.upperBound {
      columns.append(offset - line.lowerBound)
      offset = content(of: offset + 1..<line.upperBound)
    }
    return columns
  }

  /// The column of the key that a line begins with, behind its dashes.
  func keyColumns(of line: Range<Int>) -> [Int] {
    var offset = content(of: line)
    while isDash(at: offset), offset < line.upperBound { offset = content(of: offset + 1..<line.upperBound) }
    let start = offset
    while offset < line.upperBound, isKeyByte(bytes[offset]) { offset += 1 }
    guard offset > start, offset < line.upperBound, bytes[offset] == UInt8(ascii: ":") else { return [] }
    return [start - line.lowerBound]
  }

  /// Whether a key, its colon and a blank begin at an offset, behind blanks.
  func beginsKey(at offset: Int) -> Bool {
    let line = line(at: offset)
    let start = content(of: min(offset, line.upperBound)..<line.upperBound)
    var end = start
    while end < line.upperBound, isKeyByte(bytes[end]) { end += 1 }
    return end > start && end < line.upperBound && bytes[end] == UInt8(ascii: ":") && isBlank(end + 1)
  }

  /// The word that may be a key at the start of a line, followed by a blank.
  func key(in line: Range<Int>) -> Range<Int>? {
    let start = content(of: line)
    var end = start
    while end < line.upperBound, isKeyByte(bytes[end]) { end += 1 }
    return end > start && isBlank(end) ? start..<end : nil
  }

  /// The key whose colon and blanks stand before an offset.
  func key(before offset: Int) -> Range<Int>? {
    let line = line(at: offset)
    var end = offset
    while end > line.lowerBound, isBlank(end - 1) { end -= 1 }
    guard end > line.lowerBound, bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    end -= 1
    var start = end
    while start > line.lowerBound, isKeyByte(bytes[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// The first comment of a line that stands behind something else, from an offset on.
  func comment(in line: Range<Int>, from start: Int? = nil) -> Int? {
    var offset = max(content(of: line), start ?? 0)
    let first = content(of: line)
    var opens = true
    while offset < line.upperBound {
      let byte = bytes[offset]
      if opens, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        offset = endOfQuote(offset, byte, until: line.upperBound)
        opens = false
        continue
      }
      if byte == UInt8(ascii: "#"), offset > first, isBlank(offset - 1) || ",[{".utf8.contains(bytes[offset - 1]) {
        return offset
      }
      if !isBlank(offset) { opens = ":[{,-".utf8.contains(byte) }
      offset += 1
    }
    return nil
  }

  /// Whether a colon followed by a blank stands between two offsets.
  func colon(before end: Int, from start: Int) -> Bool {
    guard end > start else { return false }
    return (start..<end - 1).contains { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20 }
  }

  /// The first line after an offset that begins in column 1 with a key.
  func nextTopLevelKey(after offset: Int) -> Int? {
    var line = line(at: offset)
    while line.upperBound < segment.upperBound {
      var start = line.upperBound
      while start < segment.upperBound, bytes[start] != 0x0A { start += 1 }
      guard start < segment.upperBound else { return nil }
      line = self.line(at: start + 1)
      if topLevelKey(line) != nil { return line.lowerBound }
    }
    return nil
  }

  /// The name of the key at the start of a line, in column 1.
  func topLevelKey(_ line: Range<Int>) -> Range<Int>? {
    var offset = line.lowerBound
    while offset < line.upperBound, isKeyByte(bytes[offset]) { offset += 1 }
    guard offset > line.lowerBound, offset < line.upperBound, bytes[offset] == UInt8(ascii: ":") else { return nil }
    return line.lowerBound..<offset
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
