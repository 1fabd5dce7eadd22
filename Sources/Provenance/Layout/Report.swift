import Diagnostics

/// Text for a terminal of 100 columns: paragraphs, tables and pairs, without colour.
struct Report {
  private static let width = 100
  private static let indent = "  "
  private var lines: [String] = []

  var text: String { lines.map { Visible.line($0) + "\n" }.joined() }

  /// A line of its own, with a blank one before it unless it is the first.
  mutating func heading(_ text: String) {
    part()
    lines.append(text)
  }

  /// Begins another part with a blank line, once.
  mutating func part() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Sentences, wrapped; a word longer than a line stands whole.
  mutating func paragraph(_ text: String) { lines += Self.wrapped(text, width: Self.width) }

  /// Sentences below a heading.
  mutating func note(_ text: String) {
    lines += Self.wrapped(text, width: Self.width - Self.indent.count).map { Self.indent + $0 }
  }

  mutating func table(_ table: Table) {
    lines += table.lines(width: Self.width - Self.indent.count).map { Self.indent + $0 }
  }

  /// `key = value  (source)` in columns; values are wrapped where they would grow too long, and a word
  /// that is itself too long moves the source of its line alone.
  mutating func settings(_ settings: [Setting]) {
    let keys = settings.map(\.key.count).max() ?? 0
    let sources = settings.map { $0.source.count + 2 }.max() ?? 0
    let room = max(24, Self.width - keys - sources - 5)
    let values = settings.map { Self.wrapped($0.value, width: room) }
    let width = values.joined().map(\.count).filter { $0 <= room }.max() ?? 0
    for (setting, value) in zip(settings, values) {
      let first = value.first ?? ""
      let padded = first + String(repeating: " ", count: max(0, width - first.count))
      let key = setting.key + String(repeating: " ", count: keys - setting.key.count)
      lines.append("\(key) = \(padded)  (\(setting.source))")
      lines += value.dropFirst().map { String(repeating: " ", count: keys + 3) + $0 }
    }
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
