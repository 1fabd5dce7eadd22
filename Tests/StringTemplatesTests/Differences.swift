import Foundation

/// The table of docs/templates.md that lists the Mustache cases which are refused on purpose.
struct Differences {
  struct Entry: Hashable {
    let file: String
    let name: String
  }

  /// The variants of faults that explain each listed case.
  private(set) var variants: [Entry: Set<String>] = [:]
  private(set) var listed: [Entry] = []

  init() throws {
    let section = try Self.guide().components(separatedBy: "\n## Deliberate differences").dropFirst().first ?? ""
    for line in section.components(separatedBy: "\n## ")[0].split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let names = cells[0].split(separator: " ").map { $0.trimmingCharacters(in: ["`"]) }
      for name in cells[2].components(separatedBy: " · ") {
        let entry = Entry(file: cells[1], name: name)
        variants[entry, default: []].formUnion(names)
        listed.append(entry)
      }
    }
  }

  /// The text of docs/templates.md.
  static func guide() throws -> String {
    let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/templates.md")
    return try String(contentsOf: docs, encoding: .utf8)
  }
}
