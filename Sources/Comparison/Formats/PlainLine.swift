import Diagnostics

/// A text of the plans on one line: breaks are blanks, what would steer a terminal is made visible, a long one is cut.
enum PlainLine {
  static func text(_ text: String, limit: Int) -> String {
    // Names may be megabytes long; more than this is never looked at.
    let start = text.unicodeScalars.count > limit * 8 ? String(text.unicodeScalars.prefix(limit * 8)) : text
    let line = start.split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
    guard line.count > limit else { return Visible.text(line) }
    return Visible.text(String(line.prefix(limit - 1))) + "…"
  }
}
