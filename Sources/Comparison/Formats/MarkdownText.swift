/// A text of the plans inside Markdown or HTML of a comment: it shows as it stands and does nothing. What Markdown or HTML
/// would read becomes a character reference, which has no other meaning in either; a blank without width parts `@name`, `#1`,
/// addresses and the like, which GitHub and GitLab look for in what readers see.
enum MarkdownText {
  private static let parting = "&#8203;"
  private static let special = Set("&<>\"'|`*_[]\\~$^".unicodeScalars)
  /// What refers to a person, an issue, a merge request, a label and so on where a word follows at once.
  private static let marks = Set("@#!$%&~^*[:".unicodeScalars)

  /// One line of at most `limit` characters.
  static func inline(_ text: String, limit: Int) -> String {
    let scalars = Array(PlainLine.text(text, limit: limit).unicodeScalars)
    var out = ""
    for place in scalars.indices {
      if special.contains(scalars[place]) {
        out += "&#\(scalars[place].value);"
      } else {
        out.unicodeScalars.append(scalars[place])
      }
      if place + 1 < scalars.count, beginsLink(scalars, place) { out += parting }
    }
    return out
  }

  /// Whether what ends here and what follows would become a link together.
  private static func beginsLink(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let next = scalars[place + 1]
    let isWord =
      next.properties.isAlphabetic || next.properties.numericType != nil || "_\"'".unicodeScalars.contains(next)
    switch scalars[place] {
    case ":" where next == "/" || next == "\\": return true
    case "." where next != " ": return place >= 3 && scalars[place - 3..<place].allSatisfy { $0 == "w" || $0 == "W" }
    case "-":
      return isWord && place > 0 && scalars[place - 1].properties.isAlphabetic && next.properties.numericType != nil
    case let mark where marks.contains(mark): return isWord
    default: return isHexadecimal(next) && endsHash(scalars, place)
    }
  }

  /// Whether six hexadecimal digits end here, so that a seventh would make the name of a commit.
  private static func endsHash(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place >= 5 && scalars[place - 5...place].allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isASCIIHexDigit }
}
