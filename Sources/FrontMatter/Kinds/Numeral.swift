/// Reads numbers as plans write them: `1250000`, `1_200_000`, `-3.5`, `1e6`.
package enum Numeral {
  /// The value, or nil for anything that is no finite number.
  package static func parse(_ bytes: UnsafeBufferPointer<UInt8>, decimalComma: Bool = false) -> Double? {
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = 0
    var seenPoint = false
    var isNegative = false
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        mantissa = mantissa &* 10 &+ UInt64(byte &- 0x30)
        digits += 1
        if seenPoint { decimals += 1 }
      case UInt8(ascii: "_"):
        guard isBetweenDigits(place, in: bytes) else { return nil }
      case UInt8(ascii: "-") where place == 0: isNegative = true
      case UInt8(ascii: "+") where place == 0: break
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: ",") where decimalComma && !seenPoint: seenPoint = true
      default: return scientific(bytes)
      }
    }
    guard digits > 0, !beginsWithIdleZero(bytes) else { return nil }
    guard digits <= 15, decimals <= 15 else { return scientific(bytes, decimalComma: decimalComma) }
    let value = decimals == 0 ? Double(mantissa) : Double(mantissa) / powersOfTen[decimals]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// A whole part of several digits that begins with 0: what is left of a torn 70,000.
  private static func beginsWithIdleZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") ? 1 : 0
    guard start + 1 < bytes.count, bytes[start] == 0x30 else { return false }
    return isDigit(bytes[start + 1]) || bytes[start + 1] == UInt8(ascii: "_")
  }

  private static func isBetweenDigits(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0, place + 1 < bytes.count else { return false }
    return isDigit(bytes[place - 1]) && isDigit(bytes[place + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The slow road for exponents and for more digits than a double holds exactly.
  private static func scientific(_ bytes: UnsafeBufferPointer<UInt8>, decimalComma: Bool = false) -> Double? {
    var text: [UInt8] = []
    for byte in bytes where byte != UInt8(ascii: "_") {
      let isComma = decimalComma && byte == UInt8(ascii: ",")
      guard isDigit(byte) || isComma || ".-+eE".utf8.contains(byte) else { return nil }
      text.append(isComma ? UInt8(ascii: ".") : byte)
    }
    guard let first = text.first, isDigit(first) || "+-.".utf8.contains(first), !beginsWithIdleZero(bytes) else {
      return nil
    }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
