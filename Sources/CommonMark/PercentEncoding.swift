/// What addresses write for bytes that they cannot hold, such as `%20` for a blank.
package enum PercentEncoding {
  /// The text with all such bytes resolved; a `%` without two hexadecimal digits stands for itself.
  package static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let written = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var place = 0
    while place < written.count {
      if written[place] == UInt8(ascii: "%"), place + 2 < written.count,
        let high = digit(written[place + 1]), let low = digit(written[place + 2])
      {
        bytes.append(high << 4 | low)
        place += 3
      } else {
        bytes.append(written[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A path as the address of a link: what would end it, or part it otherwise, as `%20` and the like.
  package static func encoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "\""),
        UInt8(ascii: "*"), UInt8(ascii: "&"):
        let digits = "0123456789ABCDEF".utf8
        bytes.append(UInt8(ascii: "%"))
        for half in [byte >> 4, byte & 15] {
          bytes.append(digits[digits.index(digits.startIndex, offsetBy: Int(half))])
        }
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
