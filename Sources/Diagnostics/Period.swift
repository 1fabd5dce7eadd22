/// A year, half, quarter or month as plans write it: `2026`, `2026-H1`, `2026-Q3`, `2026-09`.
@usableFromInline package struct Period: Hashable, Comparable, Sendable, CustomStringConvertible {
  package enum Length: UInt8, Hashable, Sendable {
    case month = 1
    case quarter = 3
    case half = 6
    case year = 12
  }

  package let length: Length
  /// The year as written; with a later fiscal start, the year in which the fiscal year begins.
  package let year: Int16
  /// The number within the year, from 1: of the month, quarter or half; 1 for a year.
  package let part: UInt8

  /// Stands where a required period could not be read; no file with such a fault is computed with.
  package static let placeholder = Period(length: .year, year: 1, part: 1, unchecked: ())

  private init(length: Length, year: Int16, part: UInt8, unchecked: Void) {
    self.length = length
    self.year = year
    self.part = part
  }

  package init?(length: Length, year: Int, part: Int) {
    guard (1...9998).contains(year), part >= 1, part <= 12 / Int(length.rawValue) else { return nil }
    self.length = length
    self.year = Int16(year)
    self.part = UInt8(part)
  }

  /// Reads the text of a period; nil for anything else.
  package init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 4 || text.count == 7, let year = Self.number(text, 0..<4) else { return nil }
    if text.count == 4 {
      self.init(length: .year, year: year, part: 1)
      return
    }
    guard text[4] == 0x2D else { return nil }
    let (length, digits): (Length, Range<Int>) =
      switch text[5] {
      case UInt8(ascii: "H"): (.half, 6..<7)
      case UInt8(ascii: "Q"): (.quarter, 6..<7)
      default: (.month, 5..<7)
      }
    guard let part = Self.number(text, digits) else { return nil }
    self.init(length: length, year: year, part: part)
  }

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let period = bytes.withUnsafeBufferPointer({ Period($0) }) else { return nil }
    self = period
  }

  /// The calendar months that the period covers, as month numbers (see Day.monthNumber); months are calendar months
  /// whatever the fiscal year, all else starts with the fiscal year's first month (1 to 12).
  package func months(fiscalYearStart: Int) -> Range<Int> {
    let first = Int(year) * 12 + (Int(part) - 1) * Int(length.rawValue) + (length == .month ? 0 : fiscalYearStart - 1)
    return first..<first + Int(length.rawValue)
  }

  /// The first and the last day of the period.
  package func days(fiscalYearStart: Int) -> ClosedRange<Day> {
    let months = months(fiscalYearStart: fiscalYearStart)
    return Day.first(ofMonthNumber: months.lowerBound)...Day.first(ofMonthNumber: months.upperBound).advanced(by: -1)
  }

  @usableFromInline package var description: String {
    String(unsafeUninitializedCapacity: 7) { bytes in
      Self.write(Int(year) / 100, to: bytes, at: 0)
      Self.write(Int(year) % 100, to: bytes, at: 2)
      guard length != .year else { return 4 }
      bytes[4] = UInt8(ascii: "-")
      Self.write(Int(part), to: bytes, at: 5)
      if length == .half { bytes[5] = UInt8(ascii: "H") }
      if length == .quarter { bytes[5] = UInt8(ascii: "Q") }
      return 7
    }
  }

  /// Orders by year and first month of the year's parts, then the shorter first.
  @usableFromInline package static func < (left: Period, right: Period) -> Bool {
    let leftMonths = left.months(fiscalYearStart: 1)
    let rightMonths = right.months(fiscalYearStart: 1)
    return (leftMonths.lowerBound, leftMonths.count) < (rightMonths.lowerBound, rightMonths.count)
  }

  /// Writes two digits.
  private static func write(_ number: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    bytes[place] = UInt8(ascii: "0") + UInt8(number / 10)
    bytes[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Int? {
    var number = 0
    for place in digits {
      guard text[place] >= 0x30, text[place] <= 0x39 else { return nil }
      number = number * 10 + Int(text[place]) - 0x30
    }
    return number
  }
}
