/// The scheme of a URL, found as a browser finds it.
enum Scheme {
  private static let unsafe = ["javascript", "vbscript", "file", "data"].map { Array($0.utf8) }

  /// Whether the scheme is one that must not reach a page; blanks and control characters hide nothing, nor does case.
  static func isUnsafe(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = url.first(where: { $0 > 0x20 }) else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "f"), UInt8(ascii: "d"): break
    default: return false
    }
    return unsafe.contains { name in
      var matched = 0
      for byte in url where byte > 0x20 && byte != 0x7F {
        if matched == name.count { return byte == UInt8(ascii: ":") }
        guard byte | 0x20 == name[matched] else { return false }
        matched += 1
      }
      return false
    }
  }

  /// Whether a URL has a scheme or a host of its own.
  static func isAbsolute(_ url: some Collection<UInt8>) -> Bool {
    if url.starts(with: [0x2F, 0x2F]) { return true }
    for (place, byte) in url.enumerated() {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if place == 0 { return false }
      case UInt8(ascii: ":"): return place > 0
      default: return false
      }
    }
    return false
  }
}
