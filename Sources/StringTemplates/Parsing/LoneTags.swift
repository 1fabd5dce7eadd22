/// Removes the lines that hold one tag and nothing else, as the Mustache specification has it.
struct LoneTags {
  private let bytes: [UInt8]
  private let whole: [Token]
  private(set) var tokens: [Token]

  init(_ tokens: [Token], bytes: [UInt8]) {
    self.bytes = bytes
    self.whole = tokens
    self.tokens = tokens
  }

  mutating func trim() {
    for index in whole.indices where whole[index].kind != .text {
      tokens[index].indentation = indentation(before: index)
      tokens[index].isAlone = isAlone(index)
    }
    for index in tokens.indices where tokens[index].isAlone { removeLine(around: index) }
    for index in tokens.indices { tokens[index].startsLine = startsLine(index) }
  }

  /// A layout with its blocks counts as one tag; what stands before or after a block in it shows nowhere anyway.
  private func isAlone(_ index: Int) -> Bool {
    let token = whole[index]
    guard token.kind.mayStandAlone else { return false }
    if token.isOverride {
      return token.kind == .close ? indentation(before: index) != nil : lineEnd(after: index) != nil
    }
    let opening = token.kind == .close ? token.partner ?? index : index
    guard whole[opening].kind == .parent, let closing = whole[opening].partner else {
      return indentation(before: index) != nil && lineEnd(after: index) != nil
    }
    return indentation(before: opening) != nil && lineEnd(after: closing) != nil
  }

  private mutating func removeLine(around index: Int) {
    if let blanks = indentation(before: index), index > 0, whole[index - 1].kind == .text {
      let text = tokens[index - 1].at
      tokens[index - 1].at = text.lowerBound..<max(text.lowerBound, min(text.upperBound, blanks.lowerBound))
    }
    if let end = lineEnd(after: index), index + 1 < whole.count {
      let text = tokens[index + 1].at
      tokens[index + 1].at = min(end, text.upperBound)..<text.upperBound
    }
  }

  private func startsLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = whole[index - 1]
    guard whole[index].kind != .text else { return tokens[index - 1].isAlone && lineEnd(after: index - 1) != nil }
    return before.kind == .text && before.at.last.map { bytes[$0] == 0x0A } ?? false
  }

  /// The blanks between the start of the line and a tag; nil where anything else stands there.
  private func indentation(before index: Int) -> Range<Int>? {
    let end = whole[index].at.lowerBound
    guard index > 0 else { return end..<end }
    guard whole[index - 1].kind == .text else { return nil }
    var start = end
    while start > whole[index - 1].at.lowerBound, Self.isBlank(bytes[start - 1]) { start -= 1 }
    if start == whole[index - 1].at.lowerBound { return index == 1 ? start..<end : nil }
    return bytes[start - 1] == 0x0A ? start..<end : nil
  }

  /// The end of a tag's line, line break included; nil where anything but blanks follows.
  private func lineEnd(after index: Int) -> Int? {
    var end = whole[index].at.upperBound
    guard index + 1 < whole.count else { return end }
    guard whole[index + 1].kind == .text else { return nil }
    let limit = whole[index + 1].at.upperBound
    while end < limit, Self.isBlank(bytes[end]) { end += 1 }
    if end == limit { return index + 2 == whole.count ? end : nil }
    if bytes[end] == 0x0D, end + 1 < limit { end += 1 }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
