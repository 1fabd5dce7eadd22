/// Runs of bytes that need no closer look: printable ASCII, U+0020 to U+007E.
@usableFromInline package enum PlainBytes {
  /// The offset of the first byte from `start` on that may be another; eight bytes are looked at together.
  @inlinable package static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return offset }
    let highs: UInt64 = 0x8080_8080_8080_8080
    while offset + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let belowBlank = (word &- 0x2020_2020_2020_2020) & ~word
      let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
      let isDelete = (delete &- 0x0101_0101_0101_0101) & ~delete
      guard (word | belowBlank | isDelete) & highs == 0 else { break }
      offset += 8
    }
    return offset
  }

  /// The offset of the first line feed from `start` on.
  package static func lineBreak(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    while offset + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      guard (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0 else { break }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    return offset < bytes.count ? offset : nil
  }
}
