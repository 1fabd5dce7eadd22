import Diagnostics

/// Where the front matter of a file lies: between two lines of `---`.
package struct Fence: Hashable, Sendable {
  package enum Problem: String, Sendable {
    /// The first line is not `---`.
    case absent
    /// No second line of `---` follows.
    case unclosed
  }

  /// Byte offsets of the YAML, without the fence lines.
  package let yaml: Range<Int>
  /// Byte offset of the first byte after the closing fence line.
  package let body: Int
  package let problem: Problem?
  /// Without a closing fence, the line that was likely meant as one: `--`, `----`, `...`.
  package let nearFence: Range<Int>?
  /// Whether a key stands in the line behind the opening fence.
  package let opensWithKey: Bool
  /// Whether the YAML ends with a line break.
  package let endsWithBreak: Bool

  /// Finds the fence of a file with its lines; blanks after `---`, CRLF and a byte order mark are accepted. Without an
  /// opening fence all is body; without a closing one all is YAML up to the first line that looks like text.
  package init(in bytes: [UInt8], lines: LineIndex) {
    let start = lines.start(ofLine: 1)
    guard let first = Self.fenceEnd(bytes, at: start) else {
      self.init(yaml: start..<start, body: start, problem: .absent, in: bytes)
      return
    }
    for number in 1..<max(lines.lineCount, 1) {
      let line = lines.start(ofLine: number + 1)
      if let end = Self.fenceEnd(bytes, at: line) {
        self.init(yaml: first..<line, body: end, problem: nil, in: bytes)
        return
      }
    }
    let end = Self.firstText(bytes, lines) ?? bytes.count
    if let near = Self.nearFence(bytes, lines, in: first..<end) {
      let body = bytes[near.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      self.init(yaml: first..<near.lowerBound, body: body, problem: .unclosed, nearFence: near, in: bytes)
    } else {
      self.init(yaml: first..<end, body: end, problem: .unclosed, in: bytes)
    }
  }

  private init(
    yaml: Range<Int>, body: Int, problem: Problem?, nearFence: Range<Int>? = nil, in bytes: [UInt8]
  ) {
    self.yaml = yaml
    self.nearFence = nearFence
    self.body = body
    self.problem = problem
    opensWithKey = problem == .unclosed && Self.isKey(bytes[yaml])
    endsWithBreak = yaml.upperBound == 0 || bytes[yaml.upperBound - 1] == 0x0A
  }

  /// Whether a line begins with a key, its colon, and a blank or nothing more.
  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool { isBareKey(line) || isPageKey(line) }

  /// A key that pages have, in quotes or with a blank before its colon.
  private static func isPageKey(_ line: ArraySlice<UInt8>) -> Bool {
    let text = Substring(String(decoding: line.prefix { $0 != 0x0A }, as: UTF8.self))
    guard let colon = text.firstIndex(of: ":") else { return false }
    let name = text[..<colon].trimmed.drop { $0 == "\"" || $0 == "'" }.prefix { $0 != "\"" && $0 != "'" }
    return ["title", "language"].contains(String(name))
  }

  private static func isBareKey(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-")
    }
    let rest = line[name.endIndex...]
    guard let first = name.first, first != UInt8(ascii: "-"), rest.first == UInt8(ascii: ":") else { return false }
    return rest.dropFirst().first.map { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? true
  }

  private static func fenceEnd(_ bytes: [UInt8], at line: Int) -> Int? {
    guard line + 3 <= bytes.count, bytes[line] == 0x2D, bytes[line + 1] == 0x2D, bytes[line + 2] == 0x2D else {
      return nil
    }
    var offset = line + 3
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0D { offset += 1 }
    guard offset < bytes.count else { return offset }
    return bytes[offset] == 0x0A ? offset + 1 : nil
  }

  /// The first line of nothing but two or more signs that rules are drawn with, or of one long dash, without the blanks around them.
  private static func nearFence(_ bytes: [UInt8], _ lines: LineIndex, in range: Range<Int>) -> Range<Int>? {
    for number in 1..<max(lines.lineCount, 1) {
      let start = lines.start(ofLine: number + 1)
      guard start < range.upperBound else { return nil }
      let line = String(decoding: bytes[start...].prefix { $0 != 0x0A }, as: UTF8.self)
      let signs = Substring(line).trimmed
      guard signs.count > 1 || signs == "–" || signs == "—", signs.allSatisfy({ "-–—=_*~.+".contains($0) }) else {
        continue
      }
      return start..<start + line.utf8.count - (line.utf8.last == 0x0D ? 1 : 0)
    }
    return nil
  }

  /// The first line that looks like text, behind the opening fence: a heading, or what begins in column 1 after an empty
  /// line and is neither key nor list nor comment.
  private static func firstText(_ bytes: [UInt8], _ lines: LineIndex) -> Int? {
    var isBehindEmpty = false
    for number in 1..<max(lines.lineCount, 1) {
      let rest = bytes[lines.start(ofLine: number + 1)...]
      if rest.starts(with: "# ".utf8) || rest.starts(with: "## ".utf8) { return rest.startIndex }
      guard let first = rest.first else { return nil }
      let isWord = (first | 0x20) &- UInt8(ascii: "a") < 26 || first >= 0x80 || "*[!>".utf8.contains(first)
      if isBehindEmpty, isWord, !isKey(rest) { return rest.startIndex }
      isBehindEmpty = first == 0x0A || first == 0x0D
    }
    return nil
  }
}
