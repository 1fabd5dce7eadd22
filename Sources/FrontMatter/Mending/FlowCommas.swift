/// The elements of a list in brackets and the commas between them.
struct FlowCommas {
  private let text: SourceLines
  private var elements: [Range<Int>] = []
  /// The offset of the comma behind each element but the last.
  private var commas: [Int] = []

  /// Of the list that a range holds with its brackets.
  init(of list: Range<Int>, in text: SourceLines) {
    self.text = text
    var depth = 0
    var start = list.lowerBound + 1
    var at = start
    while at < list.upperBound - 1 {
      let byte = text.bytes[at]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if text.trimmed(start..<at).isEmpty || depth > 0 {
          at = text.endOfQuote(at, byte, until: list.upperBound - 1)
          continue
        }
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "#") where text.isBlank(at - 1):
        at = text.line(at: at).upperBound
        continue
      case UInt8(ascii: ",") where depth == 0:
        add(start..<at)
        commas.append(at)
        start = at + 1
      default: break
      }
      at += 1
    }
    add(start..<list.upperBound - 1)
    if elements.last?.isEmpty == true { elements.removeLast() }
    commas = Array(commas.prefix(max(elements.count - 1, 0)))
  }

  private mutating func add(_ range: Range<Int>) {
    let start = min(text.pastBlanks(range.lowerBound), range.upperBound)
    elements.append(text.trimmed(start..<range.upperBound))
  }

  private func isTight(_ comma: Int) -> Bool { isDigit(comma - 1) && isDigit(comma + 1) }

  private func isDigit(_ offset: Int) -> Bool { text.bytes[offset] &- 0x30 < 10 }

  /// Whether a comma between digits may be no separator.
  var isUnclear: Bool {
    guard commas.contains(where: isTight) else { return false }
    if hasBlanks || commas.contains(where: { isTight($0) && isBeforeThreeDigits($0) }) { return true }
    return !areFigures
  }

  /// Whether any comma has a blank behind it, so that those without one are parts of values.
  var hasBlanks: Bool { commas.contains { text.isBlank($0 + 1) } }

  /// Whether all elements are numbers, dates or times.
  var areFigures: Bool { elements.allSatisfy { Self.isFigure(text.text($0)) } }

  private func isBeforeThreeDigits(_ comma: Int) -> Bool {
    (1...3).allSatisfy { isDigit(comma + $0) } && !isDigit(comma + 4)
  }

  /// The values that such commas stand in, from their first to their last byte.
  var torn: [Range<Int>] {
    var values: [Range<Int>] = []
    var place = 0
    while place < elements.count {
      var last = place
      while last < commas.count, isTight(commas[last]) { last += 1 }
      if last > place { values.append(elements[place].lowerBound..<elements[last].upperBound) }
      place = last + 1
    }
    return values
  }

  /// Whether a piece of a value begins with a 0 that no number begins with.
  func hasIdleZero(_ value: Range<Int>) -> Bool {
    commas.contains { value.contains($0) && text.bytes[$0 + 1] == 0x30 && isDigit($0 + 2) }
  }

  /// A value with a blank behind each of its commas.
  func spaced(_ value: Range<Int>) -> String {
    var out: [UInt8] = []
    for offset in value {
      out.append(text.bytes[offset])
      if commas.contains(offset), !text.isBlank(offset + 1) { out.append(0x20) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isFigure(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if bytes.withUnsafeBufferPointer({ Numeral.parse($0) }) != nil || Schema.day.accepts(text) { return true }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
  }
}
