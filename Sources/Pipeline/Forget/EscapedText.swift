/// Text in which letters are written as `\u00e4`, `\xe4` or `&#228;`, as YAML, JSON and HTML allow.
enum EscapedText {
  /// The text with these resolved; all else stays as it is.
  static func decoded(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let (scalar, length) = escape(in: bytes, at: place) {
        out += Array(String(scalar).utf8)
        place += length
      } else {
        out.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func escape(in bytes: [UInt8], at place: Int) -> (Unicode.Scalar, length: Int)? {
    guard place + 2 < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\\") {
      let digits: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
      guard let count = digits[bytes[place + 1]], place + 2 + count <= bytes.count,
        let scalar = scalar(bytes[place + 2..<place + 2 + count], radix: 16)
      else { return nil }
      return (scalar, 2 + count)
    }
    guard bytes[place] == UInt8(ascii: "&"), bytes[place + 1] == UInt8(ascii: "#") else { return nil }
    let isHex = bytes[place + 2] | 0x20 == UInt8(ascii: "x")
    let start = place + (isHex ? 3 : 2)
    guard let end = bytes[start...].prefix(9).firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(bytes[start..<end], radix: isHex ? 16 : 10)
    else { return nil }
    return (scalar, end + 1 - place)
  }

  private static func scalar(_ digits: ArraySlice<UInt8>, radix: Int) -> Unicode.Scalar? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: radix).flatMap(Unicode.Scalar.init)
  }
}
