/// How a number of a CSV file is written, where it is not written as one number reads.
enum CellNumber: Equatable {
  /// `007`; the number without the zeros.
  case leadingZero(plain: String)
  /// `1.200`: the whole number and the decimal one that it may be.
  case ambiguous(whole: String, decimal: String)
  /// `1 250 000,50 €`: the number as it can be read.
  case dressed(plain: String)

  /// Looks at a number; nil where it reads as what it is, or is none. `signs` is asked for only where it matters. Where
  /// `isShare`, a percentage is a share.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, decimalComma: Bool, isShare: Bool, signs: () -> DecimalSigns) {
    if Self.isPlain(bytes) { return nil }
    if let plain = Self.withoutZeros(bytes, decimalComma: decimalComma) {
      self = .leadingZero(plain: plain)
      return
    }
    let isReadable = Numeral.parse(bytes, decimalComma: decimalComma) != nil
    // Without a decimal comma, a point alone stands before decimals, as everywhere else.
    if isReadable, !decimalComma || !Self.endsInThree(bytes) { return nil }
    guard let written = WrittenNumber(bytes, decimalComma: decimalComma) else { return nil }
    if written.isPercentage, !isShare { return nil }
    guard let sign = written.ambiguousSign, !written.isPercentage else {
      if isReadable { return nil }
      self = .dressed(plain: written.plain)
      return
    }
    let isDecimal = decimalComma ? signs().mean(sign) : sign == UInt8(ascii: ".")
    guard isDecimal else {
      self = Self.ambiguous(written, decimalComma: decimalComma, signs)
      return
    }
    if isReadable { return nil }
    self = .dressed(plain: written.plain)
  }

  /// Digits alone, the first no zero but of `0` itself, as nearly all numbers are written.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "0") || bytes.count == 1 else { return false }
    return bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether three bytes stand behind a point or comma, as of thousands.
  private static func endsInThree(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 4 else { return false }
    let sign = bytes[bytes.count - 4]
    return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",")
  }

  /// A number without the zeros that its whole part begins with; nil where there are none, or it is no number.
  private static func withoutZeros(_ bytes: UnsafeBufferPointer<UInt8>, decimalComma: Bool) -> String? {
    let start = bytes.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true ? 1 : 0
    let whole = bytes[start...].prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "_") }
    guard whole.count > 1, whole.first == UInt8(ascii: "0"), whole.last != UInt8(ascii: "_") else { return nil }
    let rest = bytes[whole.endIndex...]
    let isDecimal = rest.first == UInt8(ascii: ".") || decimalComma && rest.first == UInt8(ascii: ",")
    guard rest.isEmpty || isDecimal && rest.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let kept = whole.dropLast().drop { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "_") } + whole.suffix(1)
    let sign = bytes.first == UInt8(ascii: "-") ? "-" : ""
    return sign + String(decoding: kept, as: UTF8.self) + String(decoding: rest, as: UTF8.self)
  }

  /// Decimals stand behind a comma where the file has one, unless its other numbers have points.
  private static func ambiguous(
    _ written: WrittenNumber, decimalComma: Bool, _ signs: () -> DecimalSigns
  ) -> CellNumber {
    let point = !decimalComma || signs().mean(UInt8(ascii: ".")) ? "." : ","
    return .ambiguous(whole: written.wholePlain, decimal: written.decimalPlain(point))
  }
}
