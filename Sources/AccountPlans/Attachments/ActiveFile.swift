/// Files that a browser runs when it opens them: they are published for download, and never shown inside a page.
package enum ActiveFile {
  /// Endings of pages, and of what browsers make pages of.
  private static let pages: Set<String> = [
    "html", "htm", "xhtml", "xht", "xhtm", "xml", "xsl", "xslt", "rdf", "rss", "atom", "mml", "mathml", "mht", "mhtml",
    "webarchive", "svgz", "hta", "swf",
  ]

  /// How much of a file has to be looked at.
  package enum Look: Sendable {
    case name, beginning, whole
  }

  package static func look(at path: String) -> Look {
    let ending = ending(of: path)
    return pages.contains(ending) ? .name : ending == "svg" ? .whole : .beginning
  }

  /// Whether a browser runs the file; `bytes` is as much of it as `look` asks for.
  package static func holds(_ bytes: [UInt8], path: String) -> Bool {
    switch look(at: path) {
    case .name: true
    case .whole: ActiveMarkup.holds(bytes)
    case .beginning: beginsAsPage(bytes)
    }
  }

  /// Whether a browser that guesses would take it for a page, whatever its name says.
  private static func beginsAsPage(_ bytes: [UInt8]) -> Bool {
    // Marks of the encoding, and the zeros of UTF-16.
    let text = bytes.lazy.filter { $0 != 0 && $0 < 0x80 }.drop { $0 <= 0x20 }
    guard text.first == UInt8(ascii: "<"), let next = text.dropFirst().first else { return false }
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
  }

  private static func ending(of path: String) -> String {
    var name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    while name.last == "." || name.last == " " { name.removeLast() }
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
  }
}
