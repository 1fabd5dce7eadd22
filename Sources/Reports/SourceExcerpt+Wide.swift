import Diagnostics

/// The way for lines with characters that take no column or two, tabs, or what cannot be shown.
extension SourceExcerpt {
  private static let tabWidth = 4
  /// Bytes on each side of the span that are looked at: enough to fill the columns with all but long joined characters.
  private static let reach = 512

  init(wide bytes: [UInt8], line: Range<Int>, marked: Range<Int>) {
    let (start, end) = (marked.lowerBound, marked.upperBound)
    let isFar = start - line.lowerBound > Self.reach
    let from = isFar ? Self.boundary(bytes, start - Self.reach, atMost: start) : line.lowerBound
    let middle = Self.boundary(bytes, min(end, start + Self.reach), atMost: end)
    let to = Self.boundary(bytes, min(line.upperBound, end + Self.reach), atMost: line.upperBound)
    var column = 0
    let before = Self.cells(bytes[from..<start], &column)
    let inside = Self.cells(bytes[start..<middle], &column)
    let after = Self.cells(bytes[end..<to], &column)
    self.init(
      before: before, inside: inside, after: after,
      isCut: (from > line.lowerBound, middle < end, to < line.upperBound))
  }

  private init(
    before: [Character], inside: [Character], after: [Character], isCut: (before: Bool, inside: Bool, after: Bool)
  ) {
    let room = Self.room(for: (Self.width(before), Self.width(inside), Self.width(after)))
    let shownBefore = Self.suffix(before, of: room.before)
    let shownInside = Self.prefix(inside, of: room.inside)
    let isInsideCut = shownInside.count < inside.count || isCut.inside
    let shownAfter = isInsideCut ? [] : Self.prefix(after, of: room.after)
    self.init(
      shown: .text(String(shownBefore + shownInside + shownAfter)),
      isCut: (
        isCut.before || shownBefore.count < before.count,
        isInsideCut || isCut.after || shownAfter.count < after.count
      ), before: Self.width(shownBefore), width: Self.width(shownInside))
  }

  private static func width(_ cells: [Character]) -> Int { cells.reduce(0) { $0 + DisplayWidth.of($1) } }

  private static func prefix(_ cells: [Character], of columns: Int) -> [Character] {
    var used = 0
    let end = cells.firstIndex { cell in
      used += DisplayWidth.of(cell)
      return used > columns
    }
    return Array(cells[..<(end ?? cells.endIndex)])
  }

  private static func suffix(_ cells: [Character], of columns: Int) -> [Character] {
    prefix(cells.reversed(), of: columns).reversed()
  }

  /// The nearest offset from another up to a limit where a scalar begins; bytes that are no UTF-8 may be cut anywhere.
  private static func boundary(_ bytes: [UInt8], _ offset: Int, atMost limit: Int) -> Int {
    let end = min(limit, offset + 3)
    var offset = offset
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The characters of some bytes, tabs as blanks up to the next stop; `column` goes on from one call to the next.
  private static func cells(_ bytes: ArraySlice<UInt8>, _ column: inout Int) -> [Character] {
    var cells: [Character] = []
    cells.reserveCapacity(bytes.count)
    for character in String(decoding: bytes, as: UTF8.self) {
      if character == "\t" {
        let width = tabWidth - column % tabWidth
        cells += Array(repeating: " ", count: width)
        column += width
      } else if character.asciiValue.map({ $0 >= 0x20 && $0 < 0x7F }) == true {
        cells.append(character)
        column += 1
      } else {
        let shown = Visible.text(String(character))
        cells += shown
        column += DisplayWidth.of(shown)
      }
    }
    return cells
  }
}
