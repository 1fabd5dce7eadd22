/// Deletes sections from lines of Markdown, by their headings.
struct DeletedText {
  /// In small letters.
  let hides: [String]
  let only: [String]?

  init(hides: [String], only: [String]?) {
    self.hides = hides.map { $0.lowercased() }
    self.only = only?.map { $0.lowercased() }
  }

  private struct Heading {
    let line: Int
    let level: Int
    let text: String
  }

  func lines(_ lines: [String]) -> [String] {
    let headings = Self.headings(in: lines)
    func section(_ place: Int) -> Range<Int> {
      let next = headings[(place + 1)...].first { $0.level <= headings[place].level }
      return headings[place].line..<(next?.line ?? lines.count)
    }
    var isKept = Array(repeating: only == nil, count: lines.count)
    for (place, heading) in headings.enumerated() where only?.contains(heading.text) == true {
      for line in section(place) { isKept[line] = true }
    }
    for (place, heading) in headings.enumerated() where hides.contains(heading.text) {
      for line in section(place) { isKept[line] = false }
    }
    return zip(lines, isKept).map { $1 ? $0 : "" }
  }

  /// Headings of both kinds, outside code and HTML.
  private static func headings(in lines: [String]) -> [Heading] {
    var headings: [Heading] = []
    var isCode = false
    var isMarkup = false
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") { isCode.toggle() }
      if line.hasPrefix("<div>") { isMarkup = true }
      if line.isEmpty { isMarkup = false }
      if isCode || isMarkup || line.isEmpty { continue }
      let marks = line.prefix { $0 == "#" }.count
      if marks > 0, line.dropFirst(marks).hasPrefix(" ") {
        headings.append(Heading(line: number, level: marks, text: plain(line)))
      } else if number + 1 < lines.count, lines[number + 1].count > 2 {
        let under = lines[number + 1]
        if under.allSatisfy({ $0 == "=" }) { headings.append(Heading(line: number, level: 1, text: plain(line))) }
        if under.allSatisfy({ $0 == "-" }) { headings.append(Heading(line: number, level: 2, text: plain(line))) }
      }
    }
    return headings
  }

  private static func plain(_ line: String) -> String {
    let text = line.filter { $0 != "#" && $0 != "*" }
    let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{AD}" && $0 != "\u{200B}" }))
    let words = seen.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ").lowercased()
    return words.last == ":" || words.last == "." ? String(words.dropLast()) : words
  }
}
