/// Quotation marks that word processors put in place of `"` and `'`.
enum TypographicQuote {
  /// Whether the bytes at an offset are one of “ ” „ ‘ ’ ‚ « ».
  static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if offset + 3 <= bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      (0x98...0x9F).contains(bytes[offset + 2])
    {
      return 3
    }
    guard offset + 2 <= bytes.count, bytes[offset] == 0xC2 else { return nil }
    return bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xBB ? 2 : nil
  }

  /// Whether a text that one of them opens also ends with one.
  static func closes(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    [2, 3].contains { width in
      let start = text.upperBound - width
      return start > text.lowerBound && length(at: start, in: bytes) == width
    }
  }

  /// What stands between the two that enclose a text; nil where there are none, or others inside.
  static func inside(_ text: String) -> String? {
    let marks: Set<Unicode.Scalar> = [
      "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{AB}",
      "\u{BB}",
    ]
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > 2, marks.contains(scalars[0]), marks.contains(scalars[scalars.count - 1]) else { return nil }
    let inner = scalars[1..<scalars.count - 1]
    guard !inner.contains(where: { marks.contains($0) && $0 != "\u{2019}" }) else { return nil }
    var out = ""
    out.unicodeScalars.append(contentsOf: inner)
    return out
  }

  /// Behind the first mark from an offset on that ends a value in brackets.
  static func closing(after offset: Int, in line: Range<Int>, of text: SourceLines) -> Int? {
    for place in line where place >= offset {
      guard let length = length(at: place, in: text.bytes) else { continue }
      let next = text.pastBlanks(place + length)
      if next < text.bytes.count, ",]}".utf8.contains(text.bytes[next]) { return place + length }
    }
    return nil
  }
}
