/// Addresses inside a quoted attribute: schemes, percent-encoding and the entities of the attribute.
extension Output {
  /// Appends a whole address; `#` for one whose scheme is none of http, https, mailto and tel.
  @usableFromInline package mutating func address(_ bytes: UnsafeBufferPointer<UInt8>, inList: Bool) {
    guard Scheme.isAllowed(inAddress: bytes) else {
      storage.append(UInt8(ascii: "#"))
      return
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "'"): entity(byte)
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "}"), 0x7F...:
        percent(byte)
      case UInt8(ascii: ",") where inList: percent(byte)
      default: storage.append(byte)
      }
    }
  }

  /// Appends a part of an address; only letters, digits and `-._~` stay as they are.
  @usableFromInline package mutating func addressPart(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        storage.append(byte)
      default: percent(byte)
      }
    }
  }

  private mutating func percent(_ byte: UInt8) {
    storage.append(UInt8(ascii: "%"))
    storage.append(Self.digit(byte >> 4))
    storage.append(Self.digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
