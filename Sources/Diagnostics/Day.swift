/// A calendar day of the proleptic Gregorian calendar, as days since 1970-01-01.
@frozen @usableFromInline package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  @usableFromInline package let number: Int32

  /// Stands where a required day could not be read; no file with such a fault is computed with.
  package static let placeholder = Day(number: Int(Int32.min))

  @inlinable package init(number: Int) { self.number = Int32(truncatingIfNeeded: number) }

  /// A day by its calendar fields; nil where there is no such day or the year is not 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, of: year) else { return nil }
    self.init(number: Self.number(year: year, month: month, day: day))
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  package init?(iso text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D else { return nil }
    func number(_ digits: Range<Int>) -> Int? {
      var number = 0
      for place in digits {
        guard text[place] >= 0x30, text[place] <= 0x39 else { return nil }
        number = number * 10 + Int(text[place]) - 0x30
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard let day = bytes.withUnsafeBufferPointer({ Day(iso: $0) }) else { return nil }
    self = day
  }

  @inlinable package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// This day moved by a number of days.
  package func advanced(by days: Int) -> Day { Day(number: Int(number) + days) }

  /// Days from this one to another; negative when the other lies before.
  package func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  package var year: Int { fields.year }
  package var month: Int { fields.month }
  package var day: Int { fields.day }

  /// Months since January of year 0: `12 × year + month − 1`.
  package var monthNumber: Int {
    let fields = fields
    return fields.year * 12 + fields.month - 1
  }

  /// Weekday, Monday 0 to Sunday 6.
  package var weekday: Int { (((Int(number) + 3) % 7) + 7) % 7 }

  package var fields: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `YYYY-MM-DD`.
  @usableFromInline package var description: String {
    let fields = fields
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(fields.year, 4))-\(padded(fields.month, 2))-\(padded(fields.day, 2))"
  }

  /// The first day of a month given as a month number.
  package static func first(ofMonthNumber month: Int) -> Day {
    let year = month >= 0 ? month / 12 : (month - 11) / 12
    return Day(number: number(year: year, month: month - year * 12 + 1, day: 1))
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
