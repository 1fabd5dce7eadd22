/// Digits that need no escaping and belong to no language: coordinates, counts in attributes, sizes.
extension Output {
  /// The digits and the sign of the longest number.
  private static let longestNumber = 24
  private static let mostDigits = 20

  /// Appends a whole number in digits.
  @usableFromInline package mutating func write(_ number: Int) {
    reserve(Self.longestNumber)
    if number < 0 { put(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Appends a number with at most two decimals, without trailing zeros; `0` for one that is not finite or is 10¹³
  /// or larger.
  @usableFromInline package mutating func write(_ number: Double) {
    guard number.isFinite, number.magnitude < 1e13 else { return raw(UInt8(ascii: "0")) }
    reserve(Self.longestNumber)
    let hundredths = UInt(number.magnitude * 100 + 0.5)
    if number < 0, hundredths > 0 { put(UInt8(ascii: "-")) }
    digits(hundredths / 100)
    let rest = UInt8(hundredths % 100)
    guard rest > 0 else { return }
    put(UInt8(ascii: "."))
    put(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { put(UInt8(ascii: "0") + rest % 10) }
  }

  private mutating func digits(_ number: UInt) {
    var length = 1
    var bound: UInt = 10
    while number >= bound, length < Self.mostDigits {
      length &+= 1
      bound &*= 10
    }
    count &+= length
    var place = count
    var rest = number
    repeat {
      place &-= 1
      start[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }
}
