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

  /// Where the text of a line begins, behind its indentation.
  func content(of line: Range<Int>) -> Int {
    line.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 } ?? line.upperBound
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
