import AccountPlans
import Diagnostics
import Languages

/// Writes what pages say: texts, numbers and days in the site's language, money in its currency.
package final class PageWords: Sendable {
  package let wording: Wording
  package let numbers: Numbers
  package let dates: Dates
  package let currency: String
  package let notKnown: String
  /// The words of 0 to 12, and the same with a capital.
  private let spelled: [String]
  private let spelledWithCapital: [String]
  /// By the raw value of the unit.
  private let unitNames: [String]
  /// Of each two scores from 1 to 5 what lies between them, by the lowest, then the highest.
  private let spans: [String]
  private let dayTexts: DayTexts?

  package static let absent = "\u{2013}"
  package static let notApplicable = "\u{B7}"
  package static let minus = "\u{2212}"

  /// The days around one are written beforehand.
  package init(_ wording: Wording, currency: String, around day: Day? = nil) {
    self.wording = wording
    numbers = wording.numbers
    dates = wording.dates
    self.currency = currency
    notKnown = wording.text(.notKnown)
    let sign = wording.numbers.sign(of: currency)
    unitNames = MoneyUnit.allCases.map { wording.text($0.phrase(currency: .name(sign))) }
    spelled = (0...12).map { wording.text(of: .spelled, "\($0)") ?? "\($0)" }
    spelledWithCapital = spelled.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    dayTexts = day.map { DayTexts(wording.dates, around: $0) }
    spans = (0..<25).map { Self.span($0 / 5 + 1, $0 % 5 + 1, wording) }
  }

  /// The code of the language, as in `<html lang>`.
  package var language: String { wording.language.rawValue }

  package func text(_ phrase: Phrase) -> String { wording.text(phrase) }

  /// The text of an id; the id where the family has none.
  package func text(_ family: Phrase.Family, _ id: String) -> String { wording.text(of: family, id) ?? id }

  /// A whole number.
  package func whole(_ number: Int) -> String { numbers.whole(number) }

  /// A small count in words, from 0 to 12; larger ones in digits.
  package func spelled(_ count: Int, capital: Bool = false) -> String {
    guard spelled.indices.contains(count) else { return whole(count) }
    return capital ? spelledWithCapital[count] : spelled[count]
  }

  /// As few decimals as it needs.
  package func number(_ number: Double) -> String {
    // Most are whole or have one decimal, and few enough to be kept.
    if number >= 0, number <= 100, number == number.rounded(.down) { return whole(Int(number)) }
    if number > 0, number < 10, number * 10 == (number * 10).rounded(.down) { return numbers.level(number) }
    return numbers.number(number)
  }

  /// An amount with what it is counted in: `240 hours`.
  func counted(_ amount: Double, _ measure: String?) -> String {
    let number = number(amount)
    return measure.map { String(number, "\u{A0}", $0) } ?? number
  }

  /// What lies between two scores, `2 to 4`; one score alone where they are the same.
  func span(_ lowest: Int, _ highest: Int) -> String { spans[(lowest - 1) * 5 + highest - 1] }

  private static func span(_ lowest: Int, _ highest: Int, _ wording: Wording) -> String {
    lowest == highest
      ? wording.numbers.whole(lowest)
      : wording.text(.stripAlt(lowest: .count(lowest), highest: .count(highest)))
  }

  package func level(_ level: Double?) -> String { level.map { numbers.level($0) } ?? Self.absent }

  package func index(_ index: Double?) -> String { index.map { numbers.index($0) } ?? Self.absent }

  /// Whole, with its sign.
  package func change(_ change: Double?) -> String { change.map { numbers.change($0) } ?? Self.absent }

  /// A whole number as pages show it, halves away from zero.
  package func rounded(_ number: Double) -> Int {
    let size = number.magnitude + 0.5 + 1e-9
    return size < 9e15 ? (number < 0 ? -Int(size) : Int(size)) : 0
  }

  /// Whether what a number shows lies below zero: one that rounds away does not.
  package static func isNegative(_ text: String) -> Bool { text.hasPrefix(minus) }

  /// `, over 10 of 11 accounts`; empty where they are all.
  package func over(_ part: Int, of whole: Int) -> String {
    part < whole ? text(.overAccounts(part: .count(part), whole: .count(whole))) : ""
  }

  /// `10 of 11` beside a sum or a mean over fewer accounts than the page has.
  package func part(_ part: Int, of whole: Int) -> String? {
    part > 0 && part < whole ? text(.shareOf(part: .count(part), whole: .count(whole))) : nil
  }

  /// In percent; a share that is not known is the word.
  package func share(_ share: Double?, decimals: Int = 0) -> String {
    share.map { numbers.share($0, decimals: decimals) } ?? notKnown
  }

  /// In percent with its sign: growth, and the like.
  package func shareChange(_ share: Double?) -> String {
    guard let share else { return notKnown }
    let text = numbers.share(share)
    return share * 100 >= 0.5 ? "+\(text)" : text
  }

  /// A unit of the site's currency, as the head of a column names it: `€m`.
  func name(of unit: MoneyUnit) -> String { unitNames[unit.rawValue] }

  /// In about three figures, with the sign of the site's currency: `€4.09m`.
  package func money(_ amount: Double?) -> String {
    amount.map { numbers.compactMoney($0, currency) } ?? notKnown
  }

  /// `26 Nov`
  package func shortDay(_ day: Day) -> String { dayTexts?.short(day) ?? dates.short(day) }

  /// `26 Nov 2026`
  package func mediumDay(_ day: Day) -> String { dayTexts?.medium(day) ?? dates.medium(day) }

  /// `26 November 2026`
  package func longDay(_ day: Day) -> String { dates.long(day) }

  package func period(_ period: Period) -> String { dates.period(period) }

  /// `Q3 2026: €1.06m`
  package func money(_ amount: Double?, in period: Period) -> String {
    String.written { out in
      dates.writePeriod(period, into: &out)
      out.append(": ")
      if let amount {
        numbers.writeCompactMoney(amount, currency, into: &out)
      } else {
        out.append(notKnown)
      }
    }
  }

  /// `Q3 26`
  package func shortPeriod(_ period: Period) -> String { dates.shortPeriod(period) }

  /// Days within which the year goes without saying.
  private static let near = 180

  /// Short near the date, else with the year.
  package func nearDay(_ day: Day, asOf: Day) -> String {
    abs(asOf.days(to: day)) <= Self.near ? shortDay(day) : mediumDay(day)
  }

  /// `in 2 days`, `today`, `12 days late`
  package func when(_ due: Day, asOf: Day) -> String {
    let days = asOf.days(to: due)
    if days == 0 { return text(.whenToday) }
    return days > 0 ? text(.whenInDays(days: .count(days))) : text(.whenLate(days: .count(-days)))
  }

  /// A list with the language's word before the last.
  package func list(_ names: [String]) -> String { wording.list(names) }

  /// What stands under a list that is cut: nil where it is not.
  package func more(
    shown: Int, of total: Int, _ phrase: (_ shown: Argument, _ total: Argument) -> Phrase
  ) -> String? {
    shown < total ? text(phrase(.count(shown), .count(total))) : nil
  }
}

extension PageWords {
  /// When something is due: a day as short as the date allows, a period as it was written.
  package func due(_ due: Due, asOf: Day) -> String {
    due.period.map { period($0) } ?? nearDay(due.day, asOf: asOf)
  }

  /// The same with the year.
  package func due(_ due: Due) -> String { due.period.map { period($0) } ?? mediumDay(due.day) }
}

extension PageWords {
  /// A change of a level with its sign: `+0.3`, `−0.3`, `0.0`.
  func levelChange(_ change: Double?) -> String { change.map { numbers.levelChange($0) } ?? Self.absent }

  /// In percent with as few decimals as it needs: `9%`, `8.5%`.
  func exactShare(_ share: Double, atMost most: Int = 3) -> String {
    var decimals = 0
    var scaled = share * 100
    while decimals < most, abs(scaled - scaled.rounded()) > 1e-6 {
      scaled *= 10
      decimals += 1
    }
    return self.share(share, decimals: decimals)
  }

  /// Days as in tables, with commas between them.
  func days(_ days: some Sequence<Day>) -> String {
    String.written { out in
      for day in days {
        if out.count > 0 { out.append(", ") }
        out.append(mediumDay(day))
      }
    }
  }

  /// How long ago a day was: `today`, `1 day ago`, `70 days ago`.
  func ago(_ days: Int) -> String {
    days <= 0 ? text(.whenToday) : text(.accountDaysAgo(days: .count(days)))
  }

  /// In percent; another word for a share that is not there.
  func shareOr(_ share: Double?, _ other: String) -> String { share.map { self.share($0) } ?? other }

  /// Whole from ten on, with two decimals below: what one hour or one euro of a resource is worth.
  func unitMoney(_ amount: Double) -> String {
    amount.magnitude >= 10 ? money(amount) : numbers.money(amount, currency)
  }
}
