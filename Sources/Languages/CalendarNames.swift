/// The names of months and weekdays, in the nominative; weeks begin on Monday.
struct CalendarNames: Sendable {
  let months: [String]
  let shortMonths: [String]
  let weekdays: [String]

  static func of(_ conventions: Conventions) -> CalendarNames {
    switch conventions {
    case .en: english
    case .fi: finnish
    case .sv: swedish
    }
  }

  private init(_ months: String, _ shortMonths: String, _ weekdays: String) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.months = words(months)
    self.shortMonths = words(shortMonths)
    self.weekdays = words(weekdays)
  }

  private static let english = CalendarNames(
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

  private static let finnish = CalendarNames(
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai")

  private static let swedish = CalendarNames(
    "januari februari mars april maj juni juli augusti september oktober november december",
    "jan feb mars apr maj juni juli aug sep okt nov dec",
    "måndag tisdag onsdag torsdag fredag lördag söndag")
}
