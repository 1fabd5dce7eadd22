import Diagnostics

/// Numbers in the form of a language. Halves are rounded away from zero, as readers were taught; a value that lies below a
/// half by less than 1e-9 counts as the half, so that 2.45 is 2.5 however a double holds it.
package final class Numbers: Sendable {
  let locale: LanguageLocale

  /// What pages are full of: whole numbers and shares from 0 to 100, levels and amounts from 0 to 10.
  private let wholes: [String]
  private let shares: [String]
  private let levels: [String]
  private let amounts: [String]

  package init(_ language: Language) {
    let locale = language.locale
    self.locale = locale
    wholes = (0...100).map { String($0) }
    shares = wholes.map { $0 + locale.percent }
    let point = locale.decimalMark
    levels = (0...100).map { "\($0 / 10)\(point)\($0 % 10)" }
    amounts = levels.dropLast().flatMap { level in (0...9).map { "\(level)\($0)" } }
  }

  /// A whole number with its thousands grouped: `1,234`.
  package func writeWhole(_ number: Int, into out: inout TextBuffer) {
    if number < 0 { out.append(LanguageLocale.minus) }
    writeGrouped(UInt64(number.magnitude), into: &out)
  }

  /// A number with at most four decimals, as few as it needs: `1,234.5`.
  package func writeNumber(_ number: Double, into out: inout TextBuffer) {
    guard var scaled = Self.scaled(number, by: 10_000) else { return writeUnusual(number, into: &out) }
    var decimals = 4
    while decimals > 0, scaled % 10 == 0 {
      scaled /= 10
      decimals -= 1
    }
    write(scaled, decimals: decimals, isNegative: number < 0, into: &out)
  }

  /// A number with a fixed count of decimals, 0 to 9.
  package func writeFixed(_ number: Double, decimals: Int, into out: inout TextBuffer) {
    guard let scaled = Self.scaled(number, by: Self.powersOfTen[decimals]) else {
      return writeUnusual(number, into: &out)
    }
    write(scaled, decimals: decimals, isNegative: number < 0, into: &out)
  }

  /// A whole number with its sign: `+6`, `−7`, `0`.
  package func writeChange(_ number: Double, into out: inout TextBuffer) {
    if number > 0, Self.scaled(number, by: 1) != 0 { out.append(UInt8(ascii: "+")) }
    writeFixed(number, decimals: 0, into: &out)
  }

  /// A share of 0 to 1 in percent: `81%`.
  package func writeShare(_ share: Double, decimals: Int = 0, into out: inout TextBuffer) {
    writeFixed(share * 100, decimals: decimals, into: &out)
    out.append(locale.percent)
  }

  package func whole(_ number: Int) -> String {
    wholes.indices.contains(number) ? wholes[number] : String.written { writeWhole(number, into: &$0) }
  }
  package func number(_ number: Double) -> String { String.written { writeNumber(number, into: &$0) } }
  package func fixed(_ number: Double, decimals: Int) -> String {
    if decimals == 0, let kept = Self.kept(number, 1, in: wholes) { return kept }
    if decimals == 2, let kept = Self.kept(number, 100, in: amounts) { return kept }
    if decimals == 1, let kept = Self.kept(number, 10, in: levels) { return kept }
    return String.written { writeFixed(number, decimals: decimals, into: &$0) }
  }
  package func change(_ number: Double) -> String { String.written { writeChange(number, into: &$0) } }
  package func share(_ share: Double, decimals: Int = 0) -> String {
    if decimals == 0, let kept = Self.kept(share * 100, 1, in: shares) { return kept }
    return String.written { writeShare(share, decimals: decimals, into: &$0) }
  }
  /// A level of 1 to 5 with one decimal.
  package func level(_ level: Double) -> String { fixed(level, decimals: 1) }
  /// What a level moved by, with its sign and one decimal: `+0.5`, `−1.0`, `0.0`.
  package func levelChange(_ change: Double) -> String {
    change > 0 && Self.scaled(change, by: 10) != 0 ? "+" + level(change) : level(change)
  }
  /// An index of 0 to 100 as a whole number.
  package func index(_ index: Double) -> String { fixed(index, decimals: 0) }

  /// The text of a number among those of 0 and its multiples; nil beyond them and below 0.
  private static func kept(_ number: Double, _ power: Double, in texts: [String]) -> String? {
    guard number >= 0, let scaled = scaled(number, by: power), scaled < texts.count else { return nil }
    return texts[Int(scaled)]
  }

  static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// The magnitude times a power of ten, rounded; nil where that is too large for a whole number to hold.
  static func scaled(_ number: Double, by power: Double) -> UInt64? {
    let scaled = number.magnitude * power
    return scaled < 9e15 ? UInt64(scaled + 0.5 + 1e-9) : nil
  }

  func write(_ scaled: UInt64, decimals: Int, isNegative: Bool, into out: inout TextBuffer) {
    if isNegative, scaled != 0 { out.append(LanguageLocale.minus) }
    let power = UInt64(Self.powersOfTen[decimals])
    writeGrouped(scaled / power, into: &out)
    guard decimals > 0 else { return }
    out.append(locale.decimalMark)
    Self.writeDigits(scaled % power, width: decimals, into: &out)
  }

  private func writeGrouped(_ number: UInt64, into out: inout TextBuffer) {
    guard number >= 1000 else { return Self.writeDigits(number, width: 1, into: &out) }
    writeGrouped(number / 1000, into: &out)
    out.append(locale.groupMark)
    Self.writeDigits(number % 1000, width: 3, into: &out)
  }

  /// Digits without groups, with zeros in front up to a width.
  static func writeDigits(_ number: UInt64, width: Int, into out: inout TextBuffer) {
    if number < 100, width <= 2 {
      if number >= 10 || width == 2 { out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)) }
    } else {
      writeDigits(number / 100, width: max(1, width - 2), into: &out)
      out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 100 / 10))
    }
    out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// What no plan means: beyond 15 digits, or no number at all.
  private func writeUnusual(_ number: Double, into out: inout TextBuffer) { out.append(String(number)) }
}
