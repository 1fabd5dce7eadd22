/// Entities for the few bytes that HTML gives a meaning.
extension Output {
  /// One bit for each byte below 64 that needs an entity between tags: `"`, `&`, `<`, `>`.
  @usableFromInline package static let textMask: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
  /// The same in a quoted attribute: `'` as well.
  @usableFromInline package static let attributeMask: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  /// Appends bytes, those of the mask as entities.
  @inlinable package mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ mask: UInt64) {
    var clean = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 64, mask &>> UInt64(byte) & 1 == 1 else { continue }
      if index > clean { raw(UnsafeBufferPointer(rebasing: bytes[clean..<index])) }
      entity(byte)
      clean = index &+ 1
    }
    if clean == 0 {
      raw(bytes)
    } else if clean < bytes.count {
      raw(UnsafeBufferPointer(rebasing: bytes[clean...]))
    }
  }

  @usableFromInline package mutating func entity(_ byte: UInt8) {
    let entity: StaticString =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&#39;"
      }
    entity.withUTF8Buffer { raw($0) }
  }
}
