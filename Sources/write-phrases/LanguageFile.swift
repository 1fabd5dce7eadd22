import Foundation

/// A fault of a language file, told as a compiler tells its own.
struct Refusal: Error {
  let text: String

  init(_ text: String, at line: Int, of path: String) { self.text = "\(path):\(line): error: \(text)" }
}

/// The English files in the form in which they are written: a line is blank, a comment, or a key, a colon and a quoted text.
enum LanguageFile {
  struct Entry {
    let key: String
    let text: String
    let path: String
    let line: Int

    func refusal(_ text: String) -> Refusal { Refusal(text, at: line, of: path) }
  }

  static func entries(of path: String) throws -> [Entry] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    return try lines.enumerated().compactMap { index, line in
      if line.isEmpty || line.hasPrefix("#") { return nil }
      guard let colon = line.range(of: ": ") else {
        throw Refusal("a line is KEY: \"TEXT\"", at: index + 1, of: path)
      }
      guard let text = text(of: line[colon.upperBound...]) else {
        throw Refusal("a text stands in quotes, on one line, with \\\" and \\\\ alone escaped", at: index + 1, of: path)
      }
      return Entry(key: String(line[..<colon.lowerBound]), text: text, path: path, line: index + 1)
    }
  }

  private static func text(of quoted: Substring) -> String? {
    guard quoted.count >= 2, let quote = quoted.first, quoted.last == quote else { return nil }
    let inner = quoted.dropFirst().dropLast()
    if quote == "'" { return String(inner).replacing("''", with: "'") }
    guard quote == "\"" else { return nil }
    var text = ""
    var isEscaped = false
    for character in inner {
      if isEscaped {
        guard character == "\"" || character == "\\" else { return nil }
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        guard character != "\"" else { return nil }
        text.append(character)
      }
    }
    return isEscaped ? nil : text
  }
}
