/// A text in straight quotes, as YAML reads it back whole.
enum QuotedText {
  /// In double quotes; in single ones where the text holds a double quote or a backslash. Typographic quotes around the
  /// whole of it give way.
  static func quoted(_ written: String) -> String {
    let text = TypographicQuote.inside(written) ?? written
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return "\"\(text)\""
    }
    return single(text)
  }

  /// In single quotes, those of the text doubled.
  static func single(_ text: String) -> String {
    var out = "'"
    for character in text.unicodeScalars {
      out.unicodeScalars.append(character)
      if character == "'" { out.unicodeScalars.append(character) }
    }
    return out + "'"
  }

  /// As it may stand without quotes in braces and outside them, else quoted; for texts of one line.
  static func plain(_ text: String) -> String {
    let isSafe = text.utf8.allSatisfy { byte in
      byte >= 0x80 || byte == 0x20 || byte &- 0x30 < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
        || "-_.()/&+%€".utf8.contains(byte)
    }
    guard isSafe, let first = text.utf8.first, let last = text.utf8.last, first != 0x20, last != 0x20 else {
      return quoted(text)
    }
    let isWord = first >= 0x80 || first &- 0x30 < 10 || (first | 0x20) &- UInt8(ascii: "a") < 26
    return isWord && !["null", "Null", "NULL"].contains(text) ? text : quoted(text)
  }
}
