/// Where the value begins in which an offset stands, and what is open there; found by reading on from the top-level key above.
struct ValuePlace {
  /// Of the value's first byte; the offset itself where a value has yet to begin.
  private(set) var start: Int
  /// A bracket or brace, and the value around it.
  private struct Opening {
    let offset: Int
    /// Of the value that it belongs to: its own offset, or that of a text before it.
    let start: Int
    let hasKey: Bool
  }

  private var openings: [Opening] = []
  /// A key and its colon stand before the value.
  private(set) var hasKey = false
  private var isFresh = true
  /// The column of the entry's first key or value, which continuation lines are indented beyond.
  private var column = 0

  /// The offsets of the open brackets and braces, outer ones first.
  var brackets: [Int] { openings.map(\.offset) }
  var isFlow: Bool { !openings.isEmpty }

  init(of offset: Int, in text: SourceLines) {
    var line = text.line(at: offset)
    while text.topLevelKey(line) == nil, line.lowerBound > text.segment.lowerBound {
      line = text.line(at: line.lowerBound - 1)
    }
    start = line.lowerBound
    var at = start
    while at < offset { at = step(at, until: offset, text) }
    if isFresh { start = offset }
  }

  /// Reads the byte at an offset, and gives the offset to go on at.
  private mutating func step(_ at: Int, until end: Int, _ text: SourceLines) -> Int {
    let byte = text.bytes[at]
    switch byte {
    case 0x20, 0x09, 0x0D: return at + 1
    case 0x0A: return newLine(at + 1, text)
    case UInt8(ascii: "#") where at == 0 || text.isBlank(at - 1): return text.line(at: at).upperBound
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if isFresh { return quoted(at, byte, until: end, text) }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if isFresh || isFlow {
        openings.append(Opening(offset: at, start: isFresh ? at : start, hasKey: hasKey))
        begin(at)
        return at + 1
      }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if isFlow {
        let opening = openings.removeLast()
        start = opening.start
        hasKey = opening.hasKey
        isFresh = false
        return at + 1
      }
    case UInt8(ascii: ","):
      if isFlow {
        begin(at)
        return at + 1
      }
    case UInt8(ascii: "-"):
      if isFresh, !isFlow, text.isBlank(at + 1) {
        column = column(of: at + 2, text)
        return at + 1
      }
    case UInt8(ascii: ":"):
      let isEnd = text.isBlank(at + 1) || isFlow && at > 0 && "\"'".utf8.contains(text.bytes[at - 1])
      if isEnd, !hasKey, !isFresh {
        hasKey = true
        isFresh = true
        return at + 1
      }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isFresh, !isFlow {
        start = at
        isFresh = false
        return block(at, text)
      }
    default: break
    }
    if isFresh {
      start = at
      isFresh = false
      if !hasKey, !isFlow { column = column(of: at, text) }
    }
    return at + 1
  }

  private mutating func begin(_ at: Int) {
    start = at
    isFresh = true
    hasKey = false
  }

  private func column(of offset: Int, _ text: SourceLines) -> Int { offset - text.line(at: offset).lowerBound }

  /// A line that is indented deeper than its entry goes on with a text.
  private mutating func newLine(_ line: Int, _ text: SourceLines) -> Int {
    guard !isFlow, line < text.segment.upperBound else { return line }
    let range = text.line(at: line)
    let content = text.content(of: range)
    if content == range.upperBound || text.bytes[content] == UInt8(ascii: "#") { return line }
    if !isFresh, hasKey, content - range.lowerBound > column { return line }
    begin(line)
    return line
  }

  private mutating func quoted(_ at: Int, _ quote: UInt8, until end: Int, _ text: SourceLines) -> Int {
    start = at
    isFresh = false
    if !hasKey, !isFlow { column = column(of: at, text) }
    return text.endOfQuote(at, quote, until: end)
  }

  /// Passes over the lines of a literal or folded text.
  private func block(_ at: Int, _ text: SourceLines) -> Int {
    var line = text.line(at: at)
    while line.upperBound < text.segment.upperBound {
      var next = line.upperBound
      while next < text.segment.upperBound, text.bytes[next] != 0x0A { next += 1 }
      guard next + 1 < text.segment.upperBound else { return text.segment.upperBound }
      let following = text.line(at: next + 1)
      let content = text.content(of: following)
      if content < following.upperBound, content - following.lowerBound <= column { return line.upperBound }
      line = following
    }
    return line.upperBound
  }
}
