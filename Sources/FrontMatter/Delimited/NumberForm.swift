/// How a number of a CSV file is written, where it is not written as one number reads.
enum NumberForm: Equatable {
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
    guard Numeral.parse(bytes, decimalComma: decimalComma) == nil else {
      guard let found = Self.ofReadable(bytes, decimalComma: decimalComma, signs) else { return nil }
      self = found
      return
    }
    guard let written = WrittenNumber(bytes, decimalComma: decimalComma) else { return nil }
    if written.isPercentage, !isShare { return nil }
    guard let sign = written.ambiguousSign, !written.isPercentage else {
      self = .dressed(plain: written.plain)
      return
    }
    let isDecimal = decimalComma ? signs().mean(sign) : sign == UInt8(ascii: ".")
    self = isDecimal ? .dressed(plain: written.plain) : Self.ambiguous(written, decimalComma: decimalComma, signs)
  }

  /// Digits alone, the first no zero but of `0` itself, as nearly all numbers are written.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "0") || bytes.count == 1 else { return false }
    return bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func ofReadable(
    _ bytes: UnsafeBufferPointer<UInt8>, decimalComma: Bool, _ signs: () -> DecimalSigns
  ) -> NumberForm? {
    let start = bytes.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true ? 1 : 0
    let whole = bytes[start...].prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "_") }
    let digits = whole.filter { $0 != UInt8(ascii: "_") }
    if digits.count > 1, digits.first == UInt8(ascii: "0") {
      let rest = String(decoding: bytes[whole.endIndex...], as: UTF8.self)
      let kept = digits.dropLast().drop { $0 == UInt8(ascii: "0") } + digits.suffix(1)
      let sign = bytes.first == UInt8(ascii: "-") ? "-" : ""
      return .leadingZero(plain: sign + String(decoding: kept, as: UTF8.self) + rest)
    }
    guard decimalComma, let written = WrittenNumber(bytes, decimalComma: true), let sign = written.ambiguousSign,
      !signs().mean(sign)
    else { return nil }
    return ambiguous(written, decimalComma: true, signs)
  }

  /// Decimals stand behind a comma where the file has one, unless its other numbers have points.
  private static func ambiguous(
    _ written: WrittenNumber, decimalComma: Bool, _ signs: () -> DecimalSigns
  ) -> NumberForm {
    let point = !decimalComma || signs().mean(UInt8(ascii: ".")) ? "." : ","
    return .ambiguous(whole: written.wholePlain, decimal: written.decimalPlain(point))
  }
}
