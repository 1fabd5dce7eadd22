import Diagnostics

/// Days, months and periods in the form of a language.
package final class Dates: Sendable {
  private let locale: LanguageLocale

  package init(_ language: Language) { locale = language.locale }

  /// The form of running text: `26 November 2026`, `26.11.2026`, `26 november 2026`.
  package func writeDay(_ day: Day, into out: inout TextBuffer) { write(day, locale.days.text, into: &out) }

  /// The form of headings: `26 November 2026`, `26. marraskuuta 2026`, `26 november 2026`.
  package func writeLong(_ day: Day, into out: inout TextBuffer) { write(day, locale.days.long, into: &out) }

  /// The form of tables: `26 Nov 2026`, `26.11.2026`, `26 nov 2026`.
  package func writeMedium(_ day: Day, into out: inout TextBuffer) { write(day, locale.days.medium, into: &out) }

  /// The form where the year goes without saying: `26 Nov`, `26.11.`, `26 nov`.
  package func writeShort(_ day: Day, into out: inout TextBuffer) { write(day, locale.days.short, into: &out) }

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
      write(month: Int(period.part), day: 0, year: 0, locale.days.month, into: &out)
    }
  }

  package func day(_ day: Day) -> String { String.written { writeDay(day, into: &$0) } }
  package func long(_ day: Day) -> String { String.written { writeLong(day, into: &$0) } }
  package func medium(_ day: Day) -> String { String.written { writeMedium(day, into: &$0) } }
  package func short(_ day: Day) -> String { String.written { writeShort(day, into: &$0) } }
  package func shortPeriod(_ period: Period) -> String { String.written { writeShortPeriod(period, into: &$0) } }
  package func period(_ period: Period) -> String { String.written { writePeriod(period, into: &$0) } }

  /// `Thursday`, `torstai`, `torsdag`.
  package func weekday(_ day: Day) -> String { locale.weekdays[day.weekday] }

  /// The month of a day with its year: `November 2026`, `marraskuu 2026`.
  package func month(_ day: Day) -> String { "\(locale.months[day.month - 1]) \(day.year)" }

  /// A month alone, 1 to 12: `Nov`, `marras`, `nov`.
  package func shortMonth(_ month: Int) -> String { locale.shortMonths[month - 1] }

  private func writePart(_ letter: String, _ period: Period, into out: inout TextBuffer) {
    out.append(letter)
    Numbers.writeDigits(UInt64(period.part), width: 1, into: &out)
    out.append(UInt8(ascii: " "))
  }

  private func write(_ day: Day, _ pattern: String, into out: inout TextBuffer) {
    let fields = day.fields
    write(month: fields.month, day: fields.day, year: fields.year, pattern, into: &out)
  }

  private func write(month: Int, day: Int, year: Int, _ pattern: String, into out: inout TextBuffer) {
    var rest = pattern.utf8[...]
    var isQuoted = false
    while let sign = rest.first {
      let run = isQuoted || sign == UInt8(ascii: "'") ? 1 : rest.prefix { $0 == sign }.count
      rest = rest.dropFirst(run)
      switch (sign, run) {
      case (UInt8(ascii: "'"), _): isQuoted.toggle()
      case (UInt8(ascii: "d"), _) where !isQuoted: Numbers.writeDigits(UInt64(day), width: 1, into: &out)
      case (UInt8(ascii: "y"), _) where !isQuoted: Numbers.writeDigits(UInt64(year), width: 1, into: &out)
      case (UInt8(ascii: "M"), 4) where !isQuoted: out.append(locale.months[month - 1])
      case (UInt8(ascii: "M"), 3) where !isQuoted: out.append(locale.shortMonths[month - 1])
      case (UInt8(ascii: "M"), _) where !isQuoted: Numbers.writeDigits(UInt64(month), width: 1, into: &out)
      default: for _ in 0..<run { out.append(sign) }
      }
    }
  }
}
