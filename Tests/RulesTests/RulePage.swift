import Foundation

/// A page of `docs/rules`, taken apart as its README says.
struct RulePage {
  struct Example {
    var files: [String: String] = [:]
    /// The lines of the block `findings`.
    var findings: [String] = []
  }

  var title = ""
  var metadata = ""
  /// Titles of the sections, in order.
  var sections: [String] = []
  var examples: [String: Example] = [:]

  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/rules")

  static func names() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.map { String($0.dropLast(3)) }.sorted()
  }

  init(named name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name).md"), encoding: .utf8)
    var block: (fence: String, info: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = block {
        if line == open.fence {
          add(open.lines, info: open.info)
          block = nil
        } else {
          block?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        let fence = String(line.prefix { $0 == "`" })
        block = (fence, String(line.dropFirst(fence.count)), [])
      } else if line.hasPrefix("# ") {
        title = String(line.dropFirst(2))
      } else if line.hasPrefix("## ") {
        sections.append(String(line.dropFirst(3)))
      } else if metadata.isEmpty, line.hasPrefix("Aspect: ") {
        metadata = line
      }
    }
  }

  private mutating func add(_ lines: [String], info: String) {
    guard let section = sections.last else { return }
    let words = info.split(separator: " ", maxSplits: 1).map(String.init)
    if words == ["findings"] {
      examples[section, default: Example()].findings = lines
    } else if words.count == 2 {
      examples[section, default: Example()].files[words[1]] = lines.map { $0 + "\n" }.joined()
    }
  }
}
