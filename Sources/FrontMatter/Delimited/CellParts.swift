/// The elements of a list in one cell.
@usableFromInline enum CellParts {
  /// Where the elements stand: a bar between blanks parts them; where there is none, blanks part all but texts.
  @usableFromInline static func ranges(of cell: UnsafeBufferPointer<UInt8>, isText: Bool) -> [Range<Int>] {
    let bars = barred(cell)
    return (bars.count > 1 || isText ? bars : words(cell)).filter { !$0.isEmpty }
  }

  /// Whether bars part the elements, so that blanks belong to them.
  static func hasBars(_ cell: UnsafeBufferPointer<UInt8>) -> Bool { barred(cell).count > 1 }

  private static func barred(_ cell: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in cell.indices where cell[place] == UInt8(ascii: "|") {
      guard place == 0 || isBlank(cell[place - 1]), place + 1 == cell.count || isBlank(cell[place + 1]) else {
        continue
      }
      ranges.append(trimmed(start, place, cell))
      start = place + 1
    }
    ranges.append(trimmed(start, cell.count, cell))
    return ranges
  }

  private static func words(_ cell: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in 0...cell.count where end == cell.count || isBlank(cell[end]) {
      if end > start { ranges.append(start..<end) }
      start = end + 1
    }
    return ranges
  }

  private static func trimmed(_ start: Int, _ end: Int, _ cell: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = start
    var end = end
    while start < end, isBlank(cell[start]) { start += 1 }
    while end > start, isBlank(cell[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
