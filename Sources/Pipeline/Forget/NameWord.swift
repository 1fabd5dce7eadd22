/// A word of a text: letters and digits that follow one another, in lower case.
struct NameWord: Sendable {
  let text: String
  /// Offsets of its bytes.
  let range: Range<Int>
  /// Nothing but blanks and signs of writing stands between it and the word before.
  let followsClosely: Bool

  /// The words of a text, in order.
  static func all(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var current = ""
    var start = 0
    var offset = 0
    var isClose = false
    for character in text {
      let length = character.utf8.count
      if character.isLetter || character.isNumber {
        if current.isEmpty { start = offset }
        current += character.lowercased()
      } else {
        if !current.isEmpty {
          words.append(NameWord(text: current, range: start..<offset, followsClosely: isClose))
          current = ""
          isClose = true
        }
        if !(character.isWhitespace || links.contains(character)) { isClose = false }
      }
      offset += length
    }
    if !current.isEmpty { words.append(NameWord(text: current, range: start..<offset, followsClosely: isClose)) }
    return words
  }

  /// What may stand between the parts of one name: `Anna-Maija`, `Laine, Jussi`, `jussi.laine@`, `**Jussi** Laine`, and the
  /// marks of a quotation that a line begins with.
  private static let links: Set<Character> = ["-", ",", ".", "_", "*", ">", "'", "\u{2019}", "\u{2010}", "\u{2011}"]
}
