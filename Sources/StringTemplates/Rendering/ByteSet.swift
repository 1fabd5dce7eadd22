/// A set of bytes as bits, asked once for each byte of a value.
@frozen @usableFromInline package struct ByteSet: Sendable {
  @usableFromInline package var low: UInt64 = 0
  @usableFromInline package var high: UInt64 = 0
  /// Whether the bytes from 0x80 belong to it.
  @usableFromInline package let holdsRest: Bool

  /// The bytes of an ASCII text.
  package init(_ members: StaticString, holdsRest: Bool = false) {
    self.holdsRest = holdsRest
    members.withUTF8Buffer { for byte in $0 { insert(byte) } }
  }

  @inlinable package func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low &>> UInt64(byte) & 1 == 1 }
    return byte < 128 ? high &>> UInt64(byte & 63) & 1 == 1 : holdsRest
  }

  /// The set with the bytes of a range below 0x80 as well.
  package func with(_ range: ClosedRange<UInt8>) -> ByteSet {
    var set = self
    for byte in range { set.insert(byte) }
    return set
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }
}
