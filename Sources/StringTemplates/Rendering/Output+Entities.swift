/// Entities for the few bytes that HTML gives a meaning.
extension Output {
  /// The longest form of one byte: `&quot;`.
  @inlinable package static var widest: Int { 6 }
  /// One bit for each byte below 64 that needs an entity between tags: `"`, `&`, `<`, `>`.
  @inlinable package static var textMask: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E }
  /// The same in a quoted attribute: `'` as well.
  @inlinable package static var attributeMask: UInt64 { textMask | 1 << 0x27 }

  /// Appends bytes, those of the mask as entities.
  @inlinable package mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ mask: UInt64) {
    reserve(bytes.count &* Self.widest)
    var end = count
    for byte in bytes {
      if byte < 64, mask &>> UInt64(byte) & 1 == 1 {
        count = end
        entity(byte)
        end = count
      } else {
        start[end] = byte
        end &+= 1
      }
    }
    count = end
  }

  /// Writes the entity of a byte into room that is there.
  @usableFromInline package mutating func entity(_ byte: UInt8) {
    let entity: StaticString =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&#39;"
      }
    entity.withUTF8Buffer { for byte in $0 { put(byte) } }
  }
}
