/// Where an address leads, as a browser reads it. This is the one place that says which addresses a page may hold, be they
/// from a text, a plan, the settings or a template.
package enum AddressReach: Hashable, Sendable {
  /// To a file beside the page.
  case site
  /// Elsewhere, by a scheme that neither runs nor opens anything.
  case elsewhere
  /// By any other scheme, or to a machine without one: from a file share `//host` and `\\host` send the reader's sign-on.
  case refused

  private static let schemes = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }

  package init(of address: UnsafeBufferPointer<UInt8>) {
    // Browsers leave out breaks anywhere and blanks in front: none of them hides a scheme, and none belongs into one.
    let bytes = address.lazy.filter { $0 > 0x20 && $0 != 0x7F }
    guard let end = bytes.firstIndex(where: Self.endsScheme) else {
      self = .site
      return
    }
    switch bytes[end] {
    case UInt8(ascii: ":"): self = Self.allows(address.prefix { $0 != UInt8(ascii: ":") }) ? .elsewhere : .refused
    case UInt8(ascii: "\\") where end == bytes.startIndex: self = .refused
    case UInt8(ascii: "/") where end == bytes.startIndex:
      let second = bytes.dropFirst().first
      self = second == UInt8(ascii: "/") || second == UInt8(ascii: "\\") ? .refused : .site
    default: self = .site
    }
  }

  package init(of address: String) {
    var address = address
    self = address.withUTF8 { AddressReach(of: $0) }
  }

  /// Whether a link may have a scheme, written without its colon, in any case of letters.
  package static func allows(_ scheme: some Collection<UInt8>) -> Bool {
    let folded = scheme.lazy.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    return schemes.contains { $0.elementsEqual(folded) }
  }

  private static func endsScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
