/// The words beside a number: currencies, which say nothing of it, and multiples: `T€`, `MSEK`, `tkr`, `Mio. EUR`.
struct Magnitude {
  /// The power of ten that they stand for; nil where one of them is not known, so that it may stand for anything.
  let power: Int?

  /// Of what stands before and behind a number.
  init(before: Substring, behind: Substring) {
    var power = 0
    var multiples = 0
    for word in (before + " " + behind).split(whereSeparator: \.isWhitespace) {
      guard let own = Self.power(of: word) else {
        self.power = nil
        return
      }
      if own != 0 { multiples += 1 }
      power += own
    }
    self.power = multiples > 1 ? nil : power
  }

  /// nil for a word that is neither.
  private static func power(of word: Substring) -> Int? {
    let word = word.last == "." ? word.dropLast() : word
    let small = word.lowercased()
    // A million and metres, a thousand and tonnes look alike.
    if isCurrency(word) { return 0 }
    if let power = multiples[small], !["m", "t"].contains(word) { return power }
    return letters.lazy.filter { small.hasPrefix($0.key) && isCurrency(word.dropFirst($0.key.count)) }.compactMap {
      // `m€` may be a slip for `M€`, or for a thousand.
      $0.key == "m" && word.first == "m" && !isWord(word.dropFirst()) ? nil : $0.value
    }.first
  }

  private static func isCurrency(_ word: Substring) -> Bool {
    if word.isEmpty { return false }
    if word.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .currencySymbol }) { return true }
    return codes.contains(word.uppercased()) || isWord(word)
  }

  /// As it follows the letter of a multiple in `mkr` and `Meur`, in small letters.
  private static func isWord(_ word: Substring) -> Bool {
    let isCapital = word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
    return names.contains(isCapital ? word.lowercased() : String(word))
  }

  private static let codes: Set<String> = [
    "EUR", "USD", "GBP", "SEK", "NOK", "DKK", "ISK", "CHF", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "UAH", "RUB",
    "JPY", "CNY", "INR", "KRW", "TWD", "HKD", "SGD", "THB", "IDR", "MYR", "VND", "PHP", "AUD", "NZD", "CAD", "BRL",
    "MXN", "ARS", "CLP", "COP", "PEN", "ZAR", "AED", "SAR", "ILS", "EGP", "KZT",
  ]

  private static let names: Set<String> = [
    "kr", "eur", "euro", "euros", "euroa", "krona", "kronor", "krone", "kroner", "dollar", "dollars", "pound", "pounds",
    "sek", "nok", "dkk", "usd", "gbp",
  ]

  private static let letters = ["k": 3, "t": 3, "m": 6, "mn": 6, "md": 9, "mrd": 9, "bn": 9]

  private static let multiples: [String: Int] = [
    "k": 3, "tsd": 3, "thousand": 3, "thousands": 3, "tusen": 3, "tuhat": 3, "tuhatta": 3, "tausend": 3,
    "m": 6, "mn": 6, "mln": 6, "mio": 6, "mill": 6, "milj": 6, "million": 6, "millions": 6, "millionen": 6,
    "miljon": 6, "miljoner": 6, "miljoona": 6, "miljoonaa": 6, "millioner": 6,
    "bn": 9, "mrd": 9, "mdr": 9, "md": 9, "mia": 9, "billion": 9, "billions": 9, "milliarde": 9, "milliarden": 9,
    "miljard": 9, "miljarder": 9, "miljardi": 9, "miljardia": 9, "milliarder": 9,
  ]
}
