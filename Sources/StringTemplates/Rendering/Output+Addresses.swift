import Diagnostics

/// Addresses inside a quoted attribute: schemes, percent-encoding and the entities of the attribute.
extension Output {
  /// What no address may hold as it stands, and what the attribute gives a meaning.
  private static let unsafeInAddress = ByteSet("\"&'<>\\^`{|}\u{7F}", holdsRest: true).with(0...0x20)
  private static let unsafeInList = unsafeInAddress.with(UInt8(ascii: ",")...UInt8(ascii: ","))
  private static let safeInPart = ByteSet("-._~").with(UInt8(ascii: "0")...UInt8(ascii: "9"))
    .with(UInt8(ascii: "A")...UInt8(ascii: "Z")).with(UInt8(ascii: "a")...UInt8(ascii: "z"))

  /// Appends a whole address; `#` for one that no page may hold.
  @usableFromInline package mutating func address(_ bytes: UnsafeBufferPointer<UInt8>, inList: Bool) {
    guard AddressReach(of: bytes) != .refused else { return raw(UInt8(ascii: "#")) }
    let unsafe = inList ? Self.unsafeInList : Self.unsafeInAddress
    reserve(bytes.count * Self.widest)
    for byte in bytes {
      if !unsafe.contains(byte) {
        put(byte)
      } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") {
        entity(byte)
      } else {
        percent(byte)
      }
    }
  }

  /// Appends a part of an address; only letters, digits and `-._~` stay as they are.
  @usableFromInline package mutating func addressPart(_ bytes: UnsafeBufferPointer<UInt8>) {
    let safe = Self.safeInPart
    reserve(bytes.count * Self.widest)
    for byte in bytes {
      if safe.contains(byte) { put(byte) } else { percent(byte) }
    }
  }

  private mutating func percent(_ byte: UInt8) {
    put(UInt8(ascii: "%"))
    put(Self.digit(byte >> 4))
    put(Self.digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
