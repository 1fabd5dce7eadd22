/// A year, half, quarter or month as plans write it: `2026`, `2026-H1`, `2026-Q3`, `2026-09`.
package struct Period: Hashable, Comparable, Sendable, CustomStringConvertible {
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
  package init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard [4, 7].contains(bytes.count), let year = Self.number(bytes[0..<4]) else { return nil }
    if bytes.count == 4 {
      self.init(length: .year, year: year, part: 1)
      return
    }
    guard bytes[4] == 0x2D else { return nil }
    switch bytes[5] {
    case UInt8(ascii: "H"):
      guard let part = Self.number(bytes[6...]) else { return nil }
      self.init(length: .half, year: year, part: part)
    case UInt8(ascii: "Q"):
      guard let part = Self.number(bytes[6...]) else { return nil }
      self.init(length: .quarter, year: year, part: part)
    default:
      guard let part = Self.number(bytes[5...]) else { return nil }
      self.init(length: .month, year: year, part: part)
    }
  }

  package init?(_ text: String) { self.init(text.utf8) }

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

  package var description: String {
    let year = String(year)
    let padded = String(repeating: "0", count: 4 - year.utf8.count) + year
    switch length {
    case .year: return padded
    case .half: return "\(padded)-H\(part)"
    case .quarter: return "\(padded)-Q\(part)"
    case .month: return part < 10 ? "\(padded)-0\(part)" : "\(padded)-\(part)"
    }
  }

  /// Orders by year and first month of the year's parts, then the shorter first.
  package static func < (left: Period, right: Period) -> Bool {
    let leftMonths = left.months(fiscalYearStart: 1)
    let rightMonths = right.months(fiscalYearStart: 1)
    return (leftMonths.lowerBound, leftMonths.count) < (rightMonths.lowerBound, rightMonths.count)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }
}
