/// How deeply block quotes and list items nest, found without parsing: libcmark looks at every open container on
/// every line, so depth times lines must stay small. Counts too much where code holds markers, never too little.
struct ContainerDepth {
  static let limit = 64

  private let lines: BodyLines
  /// Open containers, outermost first: 0 for a block quote, else the columns that an item's content stands to the right
  /// of its parent's.
  private var open: [Int] = []

  /// The line (counted from 1) that first opens more containers than the limit; nil where none does.
  static func firstExcess(in lines: BodyLines, limit: Int = limit) -> Int? {
    var depth = ContainerDepth(lines: lines)
    for line in 1...lines.starts.count where depth.read(line: line) > limit { return line }
    return nil
  }

  private init(lines: BodyLines) { self.lines = lines }

  private struct Cursor {
    let source: UnsafeBufferPointer<UInt8>
    let end: Int
    /// Offset and column of the next byte that is no blank.
    var at: Int
    var column: Int
    /// The column up to which the line is used up; columns between it and `column` are indentation.
    var used: Int

    var indent: Int { column - used }
    var byte: UInt8? { at < end ? source[at] : nil }

    mutating func skipBlanks() {
      while at < end, source[at].isBlank {
        column += source[at] == 0x09 ? 4 - column % 4 : 1
        at += 1
      }
    }

    mutating func takeQuoteMark() {
      at += 1
      column += 1
      used = column
      skipBlanks()
      if column > used { used += 1 }
    }
  }

  /// Takes one line in; the number of containers open after it.
  private mutating func read(line: Int) -> Int {
    let start = lines.starts[line - 1]
    let end = lines.start(ofLine: line + 1)
    var cursor = Cursor(source: lines.source, end: end, at: start, column: 0, used: 0)
    cursor.skipBlanks()
    guard let first = cursor.byte, Self.mayMark(first) else { return open.count }
    let matched = match(&cursor)
    var kept = matched
    while let container = opening(&cursor) {
      // Unmatched containers close only where another opens: until then the line may continue their paragraph.
      open.removeLast(open.count - kept)
      open.append(container)
      kept = open.count
      if kept > Self.limit { break }
    }
    return open.count
  }

  private static func mayMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): true
    default: byte.isDigit
    }
  }

  /// How many of the open containers the line goes on with.
  private func match(_ cursor: inout Cursor) -> Int {
    for (depth, offset) in open.enumerated() {
      if offset == 0 {
        guard cursor.byte == UInt8(ascii: ">"), cursor.indent < 4 else { return depth }
        cursor.takeQuoteMark()
      } else {
        guard cursor.indent >= offset else { return depth }
        cursor.used += offset
      }
    }
    return open.count
  }

  /// The container that opens here, if one does.
  private func opening(_ cursor: inout Cursor) -> Int? {
    guard let byte = cursor.byte, cursor.indent < 4 else { return nil }
    if byte == UInt8(ascii: ">") {
      cursor.takeQuoteMark()
      return 0
    }
    var after = cursor.at
    if byte.isDigit {
      while after < cursor.end, cursor.source[after].isDigit { after += 1 }
      guard after - cursor.at <= 9, after < cursor.end else { return nil }
      guard [UInt8(ascii: "."), UInt8(ascii: ")")].contains(cursor.source[after]) else { return nil }
    } else {
      guard Self.mayMark(byte), !isThematicBreak(cursor) else { return nil }
    }
    after += 1
    guard after == cursor.end || cursor.source[after].isBlankOrBreak else { return nil }
    return takeItem(&cursor, width: after - cursor.at)
  }

  private func takeItem(_ cursor: inout Cursor, width: Int) -> Int {
    let indent = cursor.indent
    cursor.at += width
    cursor.column += width
    cursor.used = cursor.column
    cursor.skipBlanks()
    let isEmpty = cursor.at >= cursor.end || cursor.source[cursor.at].isBreak
    let blanks = isEmpty || cursor.indent > 4 ? 1 : cursor.indent
    cursor.used += min(blanks, cursor.indent)
    return indent + width + blanks
  }

  private func isThematicBreak(_ cursor: Cursor) -> Bool {
    let mark = cursor.source[cursor.at]
    guard mark != UInt8(ascii: "+") else { return false }
    var marks = 0
    for at in cursor.at..<cursor.end {
      let byte = cursor.source[at]
      if byte == mark { marks += 1 } else if !byte.isBlankOrBreak { return false }
    }
    return marks >= 3
  }
}
