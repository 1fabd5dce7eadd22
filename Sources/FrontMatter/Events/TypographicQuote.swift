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

  /// The mark that opens a value in a line: the first after a colon, bracket, comma or dash and blanks.
  static func opening(a line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var opens = false
    for offset in line {
      let byte = bytes[offset]
      if opens, let length = length(at: offset, in: bytes) { return offset..<offset + length }
      if byte != 0x20 { opens = ":[{,-".utf8.contains(byte) }
    }
    return nil
  }
}
