/// Digits with separators, taken apart: `70 000`, `1.200,50`, `0,7`.
struct Digits {
  /// A number as its digits before and after the point.
  struct Number {
    let whole: String
    let decimals: String

    /// Written with the point moved by some places, without zeros that say nothing.
    func shifted(by places: Int) -> String {
      var digits = Array(whole + decimals)
      var point = whole.count + places
      while point > digits.count { digits.append("0") }
      while point < 1 {
        digits.insert("0", at: 0)
        point += 1
      }
      var whole = digits[..<point].drop { $0 == "0" }
      if whole.isEmpty { whole = ["0"] }
      var decimals = digits[point...]
      while places != 0, decimals.last == "0" { decimals.removeLast() }
      return String(whole) + (decimals.isEmpty ? "" : "." + String(decimals))
    }
  }

  let first: Number
  private(set) var second: Number?
  private(set) var hasLeadingZero = false

  /// nil where the separators do not make one number of them.
  init?(_ text: Substring) {
    var groups: [String] = [""]
    var signs: [Character] = []
    for character in text {
      if character.isDigit {
        groups[groups.count - 1].append(character)
      } else {
        guard !groups[groups.count - 1].isEmpty, let sign = Self.sign(character) else { return nil }
        signs.append(sign)
        groups.append("")
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    guard let last = signs.last else {
      hasLeadingZero = groups[0].count > 1 && groups[0].first == "0"
      first = Number(whole: groups[0], decimals: "")
      return
    }
    let isMark = last == "." || last == ","
    let earlier = Set(signs.dropLast())
    let joined = groups.joined()
    let beforeLast = groups.dropLast().joined()
    if !isMark || earlier.contains(last) {
      // The same sign several times divides thousands.
      guard Set(signs).count == 1, Self.areThousands(groups) else { return nil }
      first = Number(whole: joined, decimals: "")
      return
    }
    guard earlier.count <= 1, Self.areThousands(Array(groups.dropLast())) else { return nil }
    let asDecimal = Number(whole: beforeLast, decimals: groups[groups.count - 1])
    guard earlier.isEmpty, last == ",", Self.areThousands(groups) else {
      // `007.5` is no number either.
      guard groups[0].count == 1 || groups[0].first != "0" else { return nil }
      first = asDecimal
      return
    }
    // A rate has decimals, an amount has thousands: 1,088 and 980,000.
    let asThousands = Number(whole: joined, decimals: "")
    let isDecimal = groups[0].count == 1 && joined.last != "0"
    first = isDecimal ? asDecimal : asThousands
    second = isDecimal ? asThousands : asDecimal
  }

  /// The separator that a character is; all blanks and apostrophes are one.
  private static func sign(_ character: Character) -> Character? {
    switch character {
    case ".", ",": character
    case "'", "\u{2019}", "_": "'"
    default: character.isWhitespace ? " " : nil
    }
  }

  private static func areThousands(_ groups: [String]) -> Bool {
    guard groups.count > 1 else { return true }
    return groups[0].count <= 3 && groups[0].first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
