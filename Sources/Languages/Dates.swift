import Diagnostics

/// Days, months and periods in the form of a language.
package final class Dates: Sendable {
  let conventions: Conventions
  private let names: CalendarNames

  package init(_ conventions: Conventions) {
    self.conventions = conventions
    names = CalendarNames.of(conventions)
  }

  /// The form of running text: `26 November 2026`, `26.11.2026`, `26 november 2026`. Finnish writes numbers here, since
  /// the name of the month would have to follow the sentence.
  package func writeDay(_ day: Day, into out: inout TextBuffer) {
    if conventions == .fi { writeNumeric(day, withYear: true, into: &out) } else { writeLong(day, into: &out) }
  }

  /// The form of headings: `26 November 2026`, `26. marraskuuta 2026`, `26 november 2026`.
  package func writeLong(_ day: Day, into out: inout TextBuffer) {
    let fields = day.fields
    Numbers.writeDigits(UInt64(fields.day), width: 1, into: &out)
    out.append(conventions == .fi ? ". " : " ")
    out.append(names.months[fields.month - 1])
    if conventions == .fi { out.append("ta") }
    out.append(UInt8(ascii: " "))
    Numbers.writeDigits(UInt64(fields.year), width: 1, into: &out)
  }

  /// The form of tables: `26 Nov 2026`, `26.11.2026`, `26 nov 2026`.
  package func writeMedium(_ day: Day, into out: inout TextBuffer) {
    guard conventions != .fi else { return writeNumeric(day, withYear: true, into: &out) }
    writeShort(day, into: &out)
    out.append(UInt8(ascii: " "))
    Numbers.writeDigits(UInt64(day.year), width: 1, into: &out)
  }

  /// The form where the year goes without saying: `26 Nov`, `26.11.`, `26 nov`.
  package func writeShort(_ day: Day, into out: inout TextBuffer) {
    guard conventions != .fi else { return writeNumeric(day, withYear: false, into: &out) }
    let fields = day.fields
    Numbers.writeDigits(UInt64(fields.day), width: 1, into: &out)
    out.append(UInt8(ascii: " "))
    out.append(names.shortMonths[fields.month - 1])
  }

  /// `2026`, `H1 2026`, `Q3 2026`; a month is `Sep 2026`, `9/2026`, `sep 2026`.
  package func writePeriod(_ period: Period, into out: inout TextBuffer) {
    writePart(of: period, into: &out)
    Numbers.writeDigits(UInt64(period.year), width: 4, into: &out)
  }

  /// The same with the last two digits of the year, where that is not all there is: `Q3 26`.
  package func writeShortPeriod(_ period: Period, into out: inout TextBuffer) {
    guard period.length != .year else { return writePeriod(period, into: &out) }
    writePart(of: period, into: &out)
    Numbers.writeDigits(UInt64(period.year % 100), width: 2, into: &out)
  }

  /// What stands before the year.
  private func writePart(of period: Period, into out: inout TextBuffer) {
    switch period.length {
    case .year: break
    case .half: writePart("H", period, into: &out)
    case .quarter: writePart("Q", period, into: &out)
    case .month:
      if conventions == .fi {
        Numbers.writeDigits(UInt64(period.part), width: 1, into: &out)
        out.append(UInt8(ascii: "/"))
      } else {
        out.append(names.shortMonths[Int(period.part) - 1])
        out.append(UInt8(ascii: " "))
      }
    }
  }

  package func day(_ day: Day) -> String { String.written { writeDay(day, into: &$0) } }
  package func long(_ day: Day) -> String { String.written { writeLong(day, into: &$0) } }
  package func medium(_ day: Day) -> String { String.written { writeMedium(day, into: &$0) } }
  package func short(_ day: Day) -> String { String.written { writeShort(day, into: &$0) } }
  package func shortPeriod(_ period: Period) -> String { String.written { writeShortPeriod(period, into: &$0) } }
  package func period(_ period: Period) -> String { String.written { writePeriod(period, into: &$0) } }

  /// `Thursday`, `torstai`, `torsdag`.
  package func weekday(_ day: Day) -> String { names.weekdays[day.weekday] }

  /// The month of a day with its year: `November 2026`, `marraskuu 2026`.
  package func month(_ day: Day) -> String { "\(names.months[day.month - 1]) \(day.year)" }

  /// A month alone, 1 to 12: `Nov`, `marras`, `nov`.
  package func shortMonth(_ month: Int) -> String { names.shortMonths[month - 1] }

  private func writePart(_ letter: String, _ period: Period, into out: inout TextBuffer) {
    out.append(letter)
    Numbers.writeDigits(UInt64(period.part), width: 1, into: &out)
    out.append(UInt8(ascii: " "))
  }

  private func writeNumeric(_ day: Day, withYear: Bool, into out: inout TextBuffer) {
    let fields = day.fields
    Numbers.writeDigits(UInt64(fields.day), width: 1, into: &out)
    out.append(UInt8(ascii: "."))
    Numbers.writeDigits(UInt64(fields.month), width: 1, into: &out)
    out.append(UInt8(ascii: "."))
    if withYear { Numbers.writeDigits(UInt64(fields.year), width: 1, into: &out) }
  }
}
