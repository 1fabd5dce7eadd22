import Diagnostics

/// A period in a form that is none of ours.
package enum PeriodForm {
  /// The period that a text means without doubt: `2026 Q3`, `Q3/2026`, `2026q3`, `2026/9`, `09.2026`.
  package static func period(_ text: String) -> Period? {
    var words: [Substring] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isDigit {
        words.append(rest.prefix(while: \.isDigit))
      } else if first.isLetter {
        words.append(rest.prefix(while: \.isLetter))
      } else if first.isWhitespace || "-/._\u{2013}".contains(first) {
        rest = rest.dropFirst()
        continue
      } else {
        return nil
      }
      rest = rest.dropFirst(words[words.count - 1].count)
    }
    guard let year = words.first(where: { $0.count == 4 && $0.allSatisfy(\.isDigit) }) else { return compact(words) }
    guard let place = words.firstIndex(of: year), place == 0 || place == words.count - 1 else { return nil }
    var others = words
    others.remove(at: place)
    switch others.count {
    case 1:
      if ["FY", "CY"].contains(others[0].uppercased()) { return Period(String(year)) }
      guard others[0].count <= 2, let month = Int(others[0]) else { return nil }
      return Period(length: .month, year: Int(year) ?? 0, part: month)
    case 2:
      guard others[1].count == 1, let part = Int(others[1]) else { return nil }
      switch others[0].uppercased() {
      case "Q": return Period(length: .quarter, year: Int(year) ?? 0, part: part)
      case "H": return Period(length: .half, year: Int(year) ?? 0, part: part)
      default: return nil
      }
    default: return nil
    }
  }

  /// `202609`.
  private static func compact(_ words: [Substring]) -> Period? {
    guard words.count == 1, words[0].count == 6, words[0].allSatisfy(\.isDigit) else { return nil }
    return Period("\(words[0].prefix(4))-\(words[0].suffix(2))")
  }
}
