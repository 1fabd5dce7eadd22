import RulePages

/// Running text filled to the width of a page: words move, stretches of code keep theirs together with their marks.
struct FilledText {
  private let width: Int
  private let indent: String
  private let style: Style
  private var lines: [String] = []
  private var line = ""
  private var column = 0

  private init(width: Int, indent: String, style: Style) {
    self.width = width
    self.indent = indent
    self.style = style
  }

  /// The lines of a paragraph, none longer than the width but for a word that is.
  static func lines(of spans: [Span], width: Int, indent: String, style: Style) -> [String] {
    var text = FilledText(width: width, indent: indent, style: style)
    text.fill(spans)
    return text.lines
  }

  /// The same of a text without marks.
  static func lines(of text: String, width: Int, indent: String, style: Style) -> [String] {
    lines(of: [Span(kind: .plain, text: text)], width: width, indent: indent, style: style)
  }

  private mutating func fill(_ spans: [Span]) {
    // A word may run over several stretches: "`due`," is one.
    var word = ""
    var length = 0
    func isBreak(_ character: Character) -> Bool { character == " " || character == "\n" }
    for span in spans {
      if span.kind == .item {
        place(word, length)
        (word, length) = ("", 0)
        breakLine()
        place("-", 1)
        continue
      }
      let pieces = span.text.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
      let marks = span.kind == .code && !style.isColored ? "`" : ""
      for (number, piece) in pieces.enumerated() {
        if number > 0 {
          place(word, length)
          (word, length) = ("", 0)
        }
        let opening = number == 0 ? marks : ""
        let closing = number == pieces.count - 1 ? marks : ""
        let written = opening + piece + closing
        word += styled(written, span.kind)
        length += DisplayWidth.of(written)
      }
    }
    place(word, length)
    breakLine()
  }

  private func styled(_ text: String, _ kind: Span.Kind) -> String {
    switch kind {
    case .code: style.severity(text)
    case .strong: style.bold(text)
    case .plain, .item: text
    }
  }

  private mutating func place(_ word: String, _ length: Int) {
    guard length > 0 else { return }
    if column > 0, indent.count + column + 1 + length > width { breakLine() }
    if column > 0 {
      line += " "
      column += 1
    }
    line += word
    column += length
  }

  private mutating func breakLine() {
    if column > 0 { lines.append(indent + line) }
    line = ""
    column = 0
  }
}
