#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The body of a file as libcmark counts its lines.
struct BodyLines {
  /// The bytes of the whole file; offsets are those of the file.
  let source: UnsafeBufferPointer<UInt8>
  /// Offset of the first byte of each line, the body's first one included.
  let starts: [Int]

  /// Finds the lines of the bytes from an offset to the end; they end with LF, CRLF or CR.
  init(of source: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.source = source
    var starts = [start]
    if start < source.count, let base = source.baseAddress {
      starts.reserveCapacity((source.count - start) / 40 + 2)
      let hasReturns = memchr(base + start, 0x0D, source.count - start) != nil
      var at = start
      while at < source.count, let end = Self.lineEnd(base, at, source.count, hasReturns) {
        at = end
        starts.append(at)
      }
    }
    self.starts = starts
  }

  /// Offset of the first byte of a line, counted from 1; the end of the file past the last line.
  func start(ofLine line: Int) -> Int {
    line < 1 ? starts[0] : line <= starts.count ? starts[line - 1] : source.count
  }

  /// Offset after the last byte of a line that is no blank and no line break.
  func end(ofLine line: Int) -> Int {
    let first = start(ofLine: line)
    var end = start(ofLine: line + 1)
    while end > first, source[end - 1].isBlankOrBreak { end -= 1 }
    return end
  }

  /// Offset after the last byte from a start to the end of a line that is no blank and no line break.
  func end(ofLine line: Int, after start: Int) -> Int {
    var end = self.start(ofLine: line + 1)
    while end > start, source[end - 1].isBlankOrBreak { end -= 1 }
    return end
  }

  /// Whether a line holds nothing but `=` or `-` after its indentation and quote marks.
  func isUnderline(_ line: Int) -> Bool {
    let text = source[start(ofLine: line)..<end(ofLine: line)].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    return text.allSatisfy { $0 == mark }
  }

  private static func lineEnd(
    _ base: UnsafePointer<UInt8>, _ from: Int, _ count: Int, _ hasReturns: Bool
  ) -> Int? {
    if !hasReturns {
      guard let found = memchr(base + from, 0x0A, count - from) else { return nil }
      return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
    }
    for at in from..<count {
      if base[at] == 0x0A { return at + 1 }
      if base[at] == 0x0D { return at + 1 < count && base[at + 1] == 0x0A ? at + 2 : at + 1 }
    }
    return nil
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isBreak: Bool { self == 0x0A || self == 0x0D }
  var isBlankOrBreak: Bool { isBlank || isBreak }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
