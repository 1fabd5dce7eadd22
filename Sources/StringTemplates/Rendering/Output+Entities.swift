import Diagnostics

/// Entities for the few bytes that HTML gives a meaning.
extension Output {
  /// The longest form of one byte: `&quot;`.
  @inlinable package static var widest: Int { 6 }
  /// One bit for each byte below 64 that needs an entity between tags: `"`, `&`, `<`, `>`.
  @inlinable package static var textMask: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E }
  /// The same in a quoted attribute: `'` as well.
  @inlinable package static var attributeMask: UInt64 { textMask | 1 << 0x27 }

  /// Appends bytes, those of the mask as entities.
  @usableFromInline package mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ mask: UInt64) {
    guard let first = UnsafeRawPointer(bytes.baseAddress) else { return }
    reserve(bytes.count &* Self.widest &+ 8)
    var at = 0
    while at < bytes.count {
      at &+= plain(first + at, bytes.count &- at)
      guard at < bytes.count else { return }
      let byte = bytes[at]
      if byte < 64, mask &>> UInt64(byte) & 1 == 1 { entity(byte) } else { put(byte) }
      at &+= 1
    }
  }

  /// Writes the bytes before the first that may need an entity, eight at a time, into room that is there; gives their number,
  /// 0 where a few bytes must be looked at alone.
  private mutating func plain(_ bytes: UnsafeRawPointer, _ length: Int) -> Int {
    let target = UnsafeMutableRawPointer(start + count)
    guard length >= 8 else { return length >= 4 ? plainFew(bytes, length, target) : 0 }
    var written = 0
    while written < length {
      // The last word begins in the one before.
      let place = min(written, length &- 8)
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
      written = place &+ 8
      let marks = PlainBytes.marks(in: UInt64(littleEndian: word))
      if marks == 0 { continue }
      written = place &+ marks.trailingZeroBitCount &>> 3
      break
    }
    count &+= written
    return written
  }

  /// The same for four to seven bytes, as two halves of a word.
  private mutating func plainFew(
    _ bytes: UnsafeRawPointer, _ length: Int, _ target: UnsafeMutableRawPointer
  ) -> Int {
    let first = bytes.loadUnaligned(as: UInt32.self)
    let last = bytes.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)
    guard PlainBytes.marks(in: UInt64(first) << 32 | UInt64(last)) == 0 else { return 0 }
    target.storeBytes(of: first, as: UInt32.self)
    target.storeBytes(of: last, toByteOffset: length &- 4, as: UInt32.self)
    count &+= length
    return length
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
