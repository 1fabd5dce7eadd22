/// Reads the lines of a rule's page: a title, sections, paragraphs and fenced blocks.
struct RulePageParser {
  struct Section {
    var blocks: [RulePage.Block] = []

    var prose: [Prose] {
      blocks.compactMap { if case .prose(let prose) = $0 { prose } else { nil } }
    }

    /// The blocks, each file with the lines marked at which the section says that something is found.
    var marked: [RulePage.Block] {
      let findings = blocks.flatMap { block -> [String] in
        if case .findings(let lines) = block { lines } else { [] }
      }
      return blocks.map { block in
        guard case .file(var file) = block else { return block }
        let found = findings.compactMap { Self.line(of: $0, in: file.path) }
        file.marks = Set(found)
        return .file(file)
      }
    }

    /// 5 of `accounts/havupuro.md:5:71 action-overdue A1`; nil for another file.
    private static func line(of finding: String, in path: String) -> Int? {
      guard finding.hasPrefix(path + ":") else { return nil }
      return Int(finding.dropFirst(path.count + 1).prefix { $0.isNumber })
    }
  }

  private(set) var title = ""
  /// What stands before the first heading of the second level, then a section for each.
  private(set) var sections = [Section()]
  private var paragraph: [Substring] = []
  private var fence: (marks: Substring, info: Substring, lines: [String])?

  func section(_ place: Int) -> Section { place < sections.count ? sections[place] : Section() }

  mutating func take(_ line: Substring) {
    if let open = fence {
      if line == open.marks { closeFence() } else { fence?.lines.append(String(line)) }
    } else if line.hasPrefix("```") {
      end()
      let marks = line.prefix { $0 == "`" }
      fence = (marks, line.dropFirst(marks.count), [])
    } else if line.hasPrefix("# ") {
      end()
      title = String(line.dropFirst(2))
    } else if line.hasPrefix("## ") {
      end()
      sections.append(Section())
    } else if line.isEmpty {
      end()
    } else {
      paragraph.append(line)
    }
  }

  /// Ends the paragraph that is open.
  mutating func end() {
    if !paragraph.isEmpty { append(.prose(Prose(paragraph.joined(separator: "\n")))) }
    paragraph = []
  }

  private mutating func closeFence() {
    guard let closed = fence else { return }
    fence = nil
    let path = closed.info.drop { $0 != " " }.dropFirst()
    append(
      path.isEmpty ? .findings(closed.lines) : .file(ExampleFile(path: String(path), lines: closed.lines)))
  }

  private mutating func append(_ block: RulePage.Block) { sections[sections.count - 1].blocks.append(block) }
}
