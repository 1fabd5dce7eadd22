/// Digits that need no escaping and belong to no language: coordinates, counts in attributes, sizes.
extension Output {
  /// Appends a whole number in digits.
  @usableFromInline package mutating func write(_ number: Int) {
    if number < 0 { storage.append(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Appends a number with at most two decimals, without trailing zeros; `0` for one that is not finite or has more
  /// than 15 digits.
  @usableFromInline package mutating func write(_ number: Double) {
    guard number.isFinite, number.magnitude < 1e13 else {
      storage.append(UInt8(ascii: "0"))
      return
    }
    let hundredths = UInt(number.magnitude * 100 + 0.5)
    if number < 0, hundredths > 0 { storage.append(UInt8(ascii: "-")) }
    digits(hundredths / 100)
    let rest = UInt8(hundredths % 100)
    guard rest > 0 else { return }
    storage.append(UInt8(ascii: "."))
    storage.append(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { storage.append(UInt8(ascii: "0") + rest % 10) }
  }

  private mutating func digits(_ number: UInt) {
    var divisor: UInt = 1
    while number / divisor >= 10 { divisor *= 10 }
    var rest = number
    while divisor > 0 {
      storage.append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }
}
