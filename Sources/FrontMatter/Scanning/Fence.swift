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

  /// Finds the fence of a file with its lines; blanks after `---`, CRLF and a byte order mark are accepted. Without an
  /// opening fence all is body; without a closing one all is YAML up to the first line that looks like text.
  package init(in bytes: [UInt8], lines: LineIndex) {
    let start = lines.start(ofLine: 1)
    guard let first = Self.fenceEnd(bytes, at: start) else {
      self.init(yaml: start..<start, body: start, problem: .absent)
      return
    }
    for number in 1..<max(lines.lineCount, 1) {
      let line = lines.start(ofLine: number + 1)
      if let end = Self.fenceEnd(bytes, at: line) {
        self.init(yaml: first..<line, body: end, problem: nil)
        return
      }
    }
    let end = Self.firstHeading(bytes, lines) ?? bytes.count
    self.init(yaml: first..<end, body: end, problem: .unclosed)
  }

  private init(yaml: Range<Int>, body: Int, problem: Problem?) {
    self.yaml = yaml
    self.body = body
    self.problem = problem
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

  /// The first line that looks like text, behind the opening fence.
  private static func firstHeading(_ bytes: [UInt8], _ lines: LineIndex) -> Int? {
    (1..<max(lines.lineCount, 1)).lazy.map { lines.start(ofLine: $0 + 1) }.first { line in
      let rest = bytes[line...]
      return rest.starts(with: "# ".utf8) || rest.starts(with: "## ".utf8)
    }
  }
}
