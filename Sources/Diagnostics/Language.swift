/// A language of the interface, by its ISO 639-1 code. One more is a case and a locale here, and its files in
/// `templates/languages`.
package enum Language: String, CaseIterable, Sendable {
  case en, fi, sv

  package var locale: LanguageLocale {
    switch self {
    case .en: .english
    case .fi: .finnish
    case .sv: .swedish
    }
  }
}

/// How a language writes numbers, days, money and lists.
package struct LanguageLocale: Sendable {
  /// Patterns of CLDR: `d` and `M` are numbers, `MMM` and `MMMM` names, `y` the year, and a text in single quotes stands as
  /// it is.
  package struct DayPatterns: Sendable {
    /// In running text, where a name of the month may have to follow the sentence.
    package let text: String
    /// In headings.
    package let long: String
    /// In tables.
    package let medium: String
    /// Where the year goes without saying.
    package let short: String
    /// A month with its year, without the year.
    package let month: String
  }

  package struct Money: Sendable {
    /// The currency stands before the amount, and the sign of thousands right behind it; else both follow after a blank.
    package let isCurrencyFirst: Bool
    package let thousands: String
    package let millions: String
    package let billions: String
    /// The currency that this language alone has a sign for, which needs no blank behind billions.
    package var own: (code: String, sign: String)?
  }

  /// Which numbers take the first form of a plural, all others the second.
  package enum PluralRule: Sendable {
    case one

    package func isFirst(_ number: Double) -> Bool {
      switch self {
      case .one: number == 1
      }
    }
  }

  package let groupMark: String
  package let decimalMark: String
  package let percent: String
  /// Between the last two of a list.
  package let and: String
  /// In the nominative.
  package let months: [String]
  package let shortMonths: [String]
  /// From Monday on.
  package let weekdays: [String]
  package let days: DayPatterns
  package let money: Money
  package let plurals: PluralRule

  /// A blank that does not break the line.
  package static let blank = "\u{A0}"
  package static let minus = "\u{2212}"
}

extension LanguageLocale {
  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  fileprivate static let english = LanguageLocale(
    groupMark: ",", decimalMark: ".", percent: "%", and: " and ",
    months: words("January February March April May June July August September October November December"),
    shortMonths: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    weekdays: words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    days: DayPatterns(
      text: "d MMMM y", long: "d MMMM y", medium: "d MMM y", short: "d MMM", month: "MMM "),
    money: Money(isCurrencyFirst: true, thousands: "k", millions: "m", billions: "bn"), plurals: .one)

  fileprivate static let finnish = LanguageLocale(
    groupMark: blank, decimalMark: ",", percent: blank + "%", and: " ja ",
    months: words(
      "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"),
    shortMonths: words("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"),
    weekdays: words("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai"),
    days: DayPatterns(
      text: "d.M.y", long: "d. MMMM'ta' y", medium: "d.M.y", short: "d.M.", month: "M/"),
    money: Money(isCurrencyFirst: false, thousands: "t", millions: "M", billions: "mrd." + blank), plurals: .one)

  fileprivate static let swedish = LanguageLocale(
    groupMark: blank, decimalMark: ",", percent: blank + "%", and: " och ",
    months: words("januari februari mars april maj juni juli augusti september oktober november december"),
    shortMonths: words("jan feb mars apr maj juni juli aug sep okt nov dec"),
    weekdays: words("måndag tisdag onsdag torsdag fredag lördag söndag"),
    days: DayPatterns(
      text: "d MMMM y", long: "d MMMM y", medium: "d MMM y", short: "d MMM", month: "MMM "),
    money: Money(
      isCurrencyFirst: false, thousands: "t", millions: "M", billions: "md" + blank, own: (code: "SEK", sign: "kr")),
    plurals: .one)
}
