/// Digits that need no escaping and belong to no language: coordinates, counts in attributes, sizes.
extension Output {
  /// The digits and the sign of the longest number.
  private static let longestNumber = 24

  /// Appends a whole number in digits.
  @usableFromInline package mutating func write(_ number: Int) {
    reserve(Self.longestNumber)
    if number < 0 { put(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Appends a number with at most two decimals, without trailing zeros; `0` for one that is not finite or is 10¹³
  /// or larger.
  @usableFromInline package mutating func write(_ number: Double) {
    // No number that is not finite is smaller.
    guard number.magnitude < 1e13 else { return raw(UInt8(ascii: "0")) }
    reserve(Self.longestNumber)
    let hundredths = Int(number.magnitude * 100 + 0.5).magnitude
    if number < 0, hundredths > 0 { put(UInt8(ascii: "-")) }
    digits(hundredths / 100)
    let rest = UInt8(truncatingIfNeeded: hundredths % 100)
    guard rest > 0 else { return }
    put(UInt8(ascii: "."))
    put(UInt8(ascii: "0") &+ rest / 10)
    if rest % 10 > 0 { put(UInt8(ascii: "0") &+ rest % 10) }
  }

  private mutating func digits(_ number: UInt) {
    guard number < 10_000 else {
      digits(number / 10_000)
      return put(Self.fourDigits(number % 10_000), after: 0)
    }
    let digits = Self.fourDigits(number)
    put(digits, after: min(digits.trailingZeroBitCount / 8, 3))
  }

  /// Four digits as bytes of their value, the first lowest.
  private static func fourDigits(_ number: UInt) -> UInt32 {
    let number = UInt32(truncatingIfNeeded: number)
    let (high, low) = (number / 100, number % 100)
    return high / 10 | (high % 10) << 8 | (low / 10) << 16 | (low % 10) << 24
  }

  /// Writes four digits without the first ones into room that is there.
  private mutating func put(_ digits: UInt32, after skipped: Int) {
    let written = (digits | 0x3030_3030) &>> UInt32(truncatingIfNeeded: skipped &* 8)
    UnsafeMutableRawPointer(start + count).storeBytes(of: written.littleEndian, as: UInt32.self)
    count &+= 4 &- skipped
  }
}
