/// The lexical parts of links and inline HTML, read from the source of one block; container prefixes at line starts are
/// passed over. Each reader takes the offset at which its part begins and gives the one after it, or nil.
struct InlineSyntax {
  let source: UnsafeBufferPointer<UInt8>
  /// The end of the block.
  let end: Int
  /// How many block quotes the block stands in.
  let quotes: Int

  func byte(_ at: Int) -> UInt8? { at < end ? source[at] : nil }

  func has(_ text: StaticString, at: Int) -> Bool {
    guard at + text.utf8CodeUnitCount <= end else { return false }
    for place in 0..<text.utf8CodeUnitCount where source[at + place] != text.utf8Start[place] { return false }
    return true
  }

  /// The offset after a line's indentation and quote marks.
  func afterPrefix(_ lineStart: Int) -> Int {
    var at = lineStart
    var marks = 0
    while let byte = byte(at) {
      if byte.isBlank {
        at += 1
      } else if byte == UInt8(ascii: ">"), marks < quotes {
        marks += 1
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// The offset after a line break that may stand here, and the next line's prefix.
  func afterBreak(_ start: Int) -> Int {
    var at = start
    if byte(at) == 0x0D { at += 1 }
    if byte(at) == 0x0A { at += 1 }
    return at == start ? at : afterPrefix(at)
  }

  /// Blanks and line breaks.
  func afterBlanks(_ start: Int) -> Int {
    var at = start
    while let byte = byte(at), byte.isBlankOrBreak { at = byte.isBreak ? afterBreak(at) : at + 1 }
    return at
  }

  /// A link's destination: the range without angle brackets, and what comes after.
  func destination(_ start: Int) -> (range: Range<Int>, after: Int)? {
    if byte(start) == UInt8(ascii: "<") {
      var at = start + 1
      while let byte = byte(at), !byte.isBreak, byte != UInt8(ascii: "<") {
        if byte == UInt8(ascii: ">") { return (start + 1..<at, at + 1) }
        at += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      return nil
    }
    var at = start
    var depth = 0
    while let byte = byte(at), byte > 0x20, byte != 0x7F {
      if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      at += byte == UInt8(ascii: "\\") && self.byte(at + 1).map(Self.isPunctuation) ?? false ? 2 : 1
    }
    return depth == 0 ? (start..<min(at, end), min(at, end)) : nil
  }

  static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !byte.isLetter && !byte.isDigit }

  /// A title with its quotes or brackets.
  func title(_ start: Int) -> Int? {
    let close: UInt8
    switch byte(start) {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var at = start + 1
    while let byte = byte(at) {
      if byte == close { return at + 1 }
      if byte == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The `(…)` after a link's words.
  func inlineTail(_ start: Int) -> (destination: Range<Int>, after: Int)? {
    guard byte(start) == UInt8(ascii: "("), let found = destination(afterBlanks(start + 1)) else { return nil }
    var at = afterBlanks(found.after)
    if at > found.after, let afterTitle = title(at) { at = afterBlanks(afterTitle) }
    return byte(at) == UInt8(ascii: ")") ? (found.range, at + 1) : nil
  }

  /// A label in its brackets, empty or not; at most 1,000 bytes.
  func label(_ start: Int) -> Int? {
    guard byte(start) == UInt8(ascii: "[") else { return nil }
    var at = start + 1
    while let byte = byte(at), at - start <= 1001 {
      if byte == UInt8(ascii: "]") { return at + 1 }
      if byte == UInt8(ascii: "[") { return nil }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// A reference definition with its line break.
  func definition(_ start: Int) -> Int? {
    guard let afterLabel = label(start), byte(afterLabel) == UInt8(ascii: ":"),
      let found = destination(afterBlanks(afterLabel + 1)), found.after > afterBlanks(afterLabel + 1)
    else { return nil }
    let beforeTitle = afterBlanks(found.after)
    if beforeTitle > found.after, let afterTitle = title(beforeTitle), let line = restOfLine(afterTitle) { return line }
    return restOfLine(found.after)
  }

  /// Blanks up to and including the line break, where nothing else stands there.
  private func restOfLine(_ start: Int) -> Int? {
    var at = start
    while let byte = byte(at), byte.isBlank { at += 1 }
    guard let byte = byte(at) else { return at }
    return byte.isBreak ? afterBreak(at) : nil
  }

  /// `<scheme:…>` or `<name@host>`: the range between the angle brackets.
  func autolink(_ start: Int) -> Range<Int>? {
    var at = start + 1
    var hasAt = false
    var scheme: Int?
    while let byte = byte(at), byte > 0x20, byte != UInt8(ascii: "<") {
      if byte == UInt8(ascii: ">") {
        let length = (scheme ?? start) - start - 1
        return (2...32).contains(length) || hasAt && scheme == nil ? start + 1..<at : nil
      }
      if byte == UInt8(ascii: ":"), scheme == nil, isScheme(start + 1..<at) { scheme = at }
      if byte == UInt8(ascii: "@") { hasAt = true }
      at += 1
    }
    return nil
  }

  private func isScheme(_ range: Range<Int>) -> Bool {
    guard range.count <= 32, let first = byte(range.lowerBound), first.isLetter else { return false }
    return range.allSatisfy { at in
      let byte = source[at]
      return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
  }
}
