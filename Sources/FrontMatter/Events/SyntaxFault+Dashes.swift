import Diagnostics

/// Signs that stand for the dash of a list's element: a dash without its blank, a longer dash, a bullet, a star.
extension SyntaxFault {
  static func falseDash(
    _ failure: EventStream.Failure, _ text: SourceLines, _ schema: () -> [Schema.Entry]
  ) -> SyntaxFault? {
    let problem = text.line(at: failure.problemOffset)
    for line in [text.line(at: failure.contextOffset), text.line(before: problem), problem] {
      if let fault = falseDashes(around: line, text, schema) { return fault }
    }
    return nil
  }

  /// All such signs of the list in which a line stands; nil where there are none, or its key asks for no list.
  static func falseDashes(
    around line: Range<Int>, _ text: SourceLines, _ schema: () -> [Schema.Entry]
  ) -> SyntaxFault? {
    guard let first = text.falseDash(at: text.content(of: line)) else { return nil }
    let column = first.lowerBound - line.lowerBound
    var above = line
    while text.content(of: above) - above.lowerBound >= column {
      let next = text.line(before: above)
      guard next != above else { return nil }
      above = next
    }
    let end = text.rest(of: text.content(of: above)).upperBound
    guard end > above.lowerBound, text.bytes[end - 1] == UInt8(ascii: ":"), let key = text.key(before: end) else {
      return nil
    }
    let holdsList = Schema.all(named: text.text(key), in: schema()).contains { schema in
      if case .list = schema { true } else { false }
    }
    guard holdsList else { return nil }
    var signs: [Range<Int>] = []
    var below = above
    while let next = text.line(after: below) {
      below = next
      let content = text.content(of: next)
      if content == next.upperBound { continue }
      guard content - next.lowerBound >= column else { break }
      if content - next.lowerBound == column, let sign = text.falseDash(at: content) { signs.append(sign) }
    }
    guard let start = signs.first?.lowerBound, let last = signs.last?.upperBound else { return nil }
    var written = ""
    var at = start
    for sign in signs {
      written += text.text(at..<sign.lowerBound) + "- "
      at = sign.upperBound
    }
    return SyntaxFault(.frontMatterInvalidFalseDash, signs[0], Mend(start..<last, written))
  }
}

extension SourceLines {
  /// The sign at an offset, with the blanks behind it.
  fileprivate func falseDash(at offset: Int) -> Range<Int>? {
    guard offset + 1 < segment.upperBound else { return nil }
    let next = bytes[offset + 1]
    if bytes[offset] == UInt8(ascii: "-") {
      let isValue = "{[\"'".utf8.contains(next) || (next | 0x20) &- UInt8(ascii: "a") < 26
      return isValue ? offset..<offset + 1 : nil
    }
    let signs: [[UInt8]] = [[0x2A], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x80, 0xA2], [0xC2, 0xB7]]
    guard let sign = signs.first(where: { bytes[offset..<segment.upperBound].starts(with: $0) }) else { return nil }
    let end = offset + sign.count
    var behind = end
    while behind < segment.upperBound, bytes[behind] == 0x20 { behind += 1 }
    return behind > end ? offset..<behind : nil
  }

  /// Whether a text may stand as the value at an offset: where nothing but other values may, none is put in quotes.
  func mayHoldText(_ offset: Int, _ schema: () -> [Schema.Entry]) -> Bool {
    guard let key = key(before: ValuePlace(of: offset, in: self).start) else { return true }
    let found = Schema.all(named: text(key), in: schema())
    return found.isEmpty
      || found.contains { schema in
        switch schema {
        case .number, .ratio, .day, .period, .due, .flag, .choice: false
        default: true
        }
      }
  }

  /// The schemas of numbers that the key before an offset has.
  func numbers(at offset: Int, _ schema: () -> [Schema.Entry]) -> [Schema] {
    guard let key = key(before: offset) else { return [] }
    return Schema.all(named: text(key), in: schema()).filter { Bounds($0) != nil }
  }
}
