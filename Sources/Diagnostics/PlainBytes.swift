/// Runs of bytes that need no closer look, such as printable ASCII, U+0020 to U+007E; eight are looked at together.
@usableFromInline package enum PlainBytes {
  /// The offset of the first byte from `start` on that is not printable ASCII, or of one of the last seven bytes.
  @inlinable package static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return offset }
    // Most runs are long: four words are asked as one.
    while offset + 32 <= bytes.count {
      let first = others(in: word(base, offset)) | others(in: word(base, offset + 8))
      let second = others(in: word(base, offset + 16)) | others(in: word(base, offset + 24))
      if first | second != 0 { break }
      offset += 32
    }
    while offset + 8 <= bytes.count {
      let others = others(in: word(base, offset))
      if others != 0 { return offset + others.trailingZeroBitCount / 8 }
      offset += 8
    }
    return offset
  }

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// Eight bytes, the first the lowest of the word.
  @inlinable static func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The high bits of bytes that are not printable ASCII; above the lowest that is set they may deceive.
  @inlinable static func others(in word: UInt64) -> UInt64 {
    let belowBlank = (word &- ones &* 0x20) & ~word
    return (word | belowBlank | zeros(in: word ^ (ones &* 0x7F))) & highs
  }

  /// The high bits of bytes that are zero; above the lowest that is set they may deceive.
  @inlinable static func zeros(in word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// A high bit for each of eight bytes that may need an entity in HTML: `"`, `&`, `'`, `<`, `>`, and `#`, which does not;
  /// above the lowest one set others may be set wrongly.
  @inlinable package static func marks(in word: UInt64) -> UInt64 {
    let quotes = word & 0xFAFA_FAFA_FAFA_FAFA ^ 0x2222_2222_2222_2222
    let angles = word & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C
    return ((quotes &- ones) & ~quotes | (angles &- ones) & ~angles) & highs
  }

  /// The offset of the first byte from `start` on that may need an entity, found eight bytes at a time.
  @inlinable package static func textEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var offset = start
    while bytes.count &- offset >= 8 {
      let marks = marks(in: word(base, offset))
      if marks != 0 { return offset &+ marks.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < bytes.count, marks(in: UInt64(bytes[offset])) & 0x80 == 0 { offset &+= 1 }
    return offset
  }
}
