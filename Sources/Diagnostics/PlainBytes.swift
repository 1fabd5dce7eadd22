/// Runs of bytes that need no closer look: printable ASCII, U+0020 to U+007E.
@usableFromInline package enum PlainBytes {
  /// The offset of the first byte from `start` on that may be another; sixteen bytes are looked at together.
  @inlinable package static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return offset }
    let low = SIMD16<UInt8>(repeating: 0x20)
    let width = SIMD16<UInt8>(repeating: 0x5F)
    while offset + 16 <= bytes.count {
      let block = base.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      guard ((block &- low) .< width) == SIMDMask(repeating: true) else { break }
      offset += 16
    }
    return offset
  }
}
