import Diagnostics

/// Looks once at all bytes of a file before any parser sees them.
package struct ByteScan: Sendable {
  /// In the order of the file; at most `limit` are told.
  package private(set) var problems: [ByteProblem] = []
  /// The bytes with each problem blanked out by question marks, so that reading can go on and offsets hold.
  package private(set) var bytes: [UInt8]

  private static let limit = 20

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    problems = bytes.withUnsafeBufferPointer(Self.scan)
    for problem in problems {
      for offset in problem.start..<problem.end { self.bytes[offset] = UInt8(ascii: "?") }
    }
  }

  /// Whether a value holds no control characters but line breaks and tabs, and no invisible line break.
  static func isText(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    PlainBytes.end(from: 0, in: value) == value.count || !value.contains(0x0D) && scan(value).isEmpty
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> [ByteProblem] {
    var problems: [ByteProblem] = []
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A || byte >= 0x20 && byte < 0x7F || byte == 0x09 {
        offset = PlainBytes.end(from: offset + 1, in: bytes)
        continue
      }
      let (length, kind) = byte < 0x80 ? control(bytes, offset) : multibyte(bytes, offset)
      if let kind {
        if problems.count == limit { break }
        problems.append(ByteProblem(kind: kind, start: offset, end: offset + length))
      }
      offset += length
    }
    return problems
  }

  private static func control(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Int, ByteProblem.Kind?) {
    guard bytes[offset] == 0x0D else { return (1, .controlCharacter) }
    let next = offset + 1
    return next < bytes.count && bytes[next] == 0x0A ? (2, nil) : (1, .loneCarriageReturn)
  }

  private static func multibyte(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Int, ByteProblem.Kind?) {
    let first = bytes[offset]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return (1, .notUTF8) }
    for place in offset + 1..<offset + length where bytes[place] & 0xC0 != 0x80 { return (1, .notUTF8) }
    let second = bytes[offset + 1]
    let isOverlongOrSurrogate =
      first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F || first == 0xF0 && second < 0x90
      || first == 0xF4 && second > 0x8F
    if isOverlongOrSurrogate { return (1, .notUTF8) }
    if first == 0xC2 && second < 0xA0 { return (2, second == 0x85 ? .foreignLineBreak : .controlCharacter) }
    if first == 0xE2 && second == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 { return (3, .foreignLineBreak) }
    return (length, nil)
  }
}
