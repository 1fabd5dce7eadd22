import Diagnostics

/// A day in a form that is not ISO's.
enum DayForm {
  /// The day that a text means without doubt: `24.11.2026`, `2026/11/24`, `2026-1-5`, `2026-11-24T10:00`.
  static func day(_ text: String) -> Day? {
    let date = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }.first.map(String.init) ?? ""
    if date != text, let day = Day(iso: date) { return isTime(text.dropFirst(date.count + 1)) ? day : nil }
    let compact = Substring(text.filter { !$0.isWhitespace })
    let signs = Set(compact.filter { !$0.isDigit })
    if signs.isEmpty, compact.count == 8 {
      return Day(iso: "\(compact.prefix(4))-\(compact.dropFirst(4).prefix(2))-\(compact.suffix(2))")
    }
    guard signs.count == 1, let sign = signs.first, "./-\u{2010}\u{2011}\u{2013}\u{2212}".contains(sign) else {
      return nil
    }
    let parts = compact.split(separator: sign, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts[1].count <= 2 else { return nil }
    if parts[0].count == 4, parts[2].count <= 2 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard parts[2].count == 4, parts[0].count <= 2 else { return nil }
    let asEuropean = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    if sign == "." { return asEuropean }
    let asAmerican = Day(year: numbers[2], month: numbers[0], day: numbers[1])
    return asAmerican == nil || asEuropean == asAmerican ? asEuropean : asEuropean == nil ? asAmerican : nil
  }

  /// Whether it is a time of day; a second date begins with more digits.
  private static func isTime(_ text: Substring) -> Bool {
    let first = text.prefix(while: \.isDigit)
    return (1...2).contains(first.count) && text.allSatisfy { $0.isDigit || ":.Z+-".contains($0) }
  }
}
