/// Runs of bytes that need no closer look, such as printable ASCII, U+0020 to U+007E; eight are looked at together.
@usableFromInline package enum PlainBytes {
  /// The offset of the first byte from `start` on that is not printable ASCII, or of one of the last seven bytes.
  @inlinable package static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return offset }
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
}
