/// The patterns of ids.
package enum Identifier {
  /// `[a-z0-9][a-z0-9-]*`
  package static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, isLowerOrDigit(first) else { return false }
    return bytes.allSatisfy { isLowerOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// `[A-Za-z0-9][A-Za-z0-9-]*`
  package static func isLocal(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, isLowerOrDigit(first | 0x20) || isLowerOrDigit(first) else { return false }
    return bytes.allSatisfy { byte in
      isLowerOrDigit(byte) || byte == UInt8(ascii: "-") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    } && first != UInt8(ascii: "-")
  }

  /// `[a-z][a-z0-9_]*`
  package static func isRole(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return false }
    return bytes.allSatisfy { isLowerOrDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
