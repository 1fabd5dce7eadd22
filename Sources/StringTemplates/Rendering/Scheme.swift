/// The part of an address before its colon.
package enum Scheme {
  /// Whether an address is relative, or has one of the schemes that a link may have.
  package static func isAllowed(inAddress bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: ":"): return isAllowed(bytes[..<index])
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: continue
      }
    }
    return true
  }

  /// Whether the scheme itself, without its colon, is http, https, mailto or tel in any case of letters.
  package static func isAllowed(_ scheme: some Collection<UInt8>) -> Bool {
    guard scheme.count <= 6 else { return false }
    switch String(decoding: scheme, as: UTF8.self).lowercased() {
    case "http", "https", "mailto", "tel": return true
    default: return false
    }
  }
}
