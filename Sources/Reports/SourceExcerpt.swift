/// One line of a source file with the columns that a mark stands under, fit for a terminal.
struct SourceExcerpt: Hashable {
  /// The line, or the part of it around the span, with `…` where it was cut.
  let text: String
  /// Columns before the mark.
  let indent: Int
  /// Columns of the mark, at least 1.
  let width: Int

  /// How many columns of the line are shown at most.
  static let columns = 100
  private static let tabWidth = 4
  /// Bytes on each side of the span that are looked at: enough to fill the columns with all but long joined characters.
  private static let reach = 512

  /// Cuts an excerpt of `line`, a range of the bytes without its line break, around `span`; a span that goes on beyond the
  /// line is marked to the line's end.
  init(_ bytes: [UInt8], line: Range<Int>, span: Range<Int>) {
    let start = min(max(span.lowerBound, line.lowerBound), line.upperBound)
    var end = min(max(span.upperBound, start), line.upperBound)
    if span.upperBound > line.upperBound {
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    }
    if line.count <= Self.columns, bytes[line].allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      let text = String(decoding: bytes[line], as: UTF8.self)
      self.init(text: text, indent: start - line.lowerBound, width: end - start)
    } else {
      self.init(bytes, line: line, marked: start..<end)
    }
  }

  /// The way for lines that are long or hold more than plain ASCII.
  private init(_ bytes: [UInt8], line: Range<Int>, marked: Range<Int>) {
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
    func width(_ cells: [Character]) -> Int { cells.reduce(0) { $0 + DisplayWidth.of($1) } }
    let widths = (before: width(before), inside: width(inside), after: width(after))
    let isLong = widths.before + widths.inside + widths.after > Self.columns
    let context = isLong ? 24 : 0
    let insideRoom = min(widths.inside, Self.columns - min(context, widths.before))
    let room = Self.columns - insideRoom
    let beforeRoom = min(widths.before, max(room / 2, room - widths.after, min(context, room)))
    let afterRoom = min(widths.after, room - beforeRoom)
    let shownBefore = Self.suffix(before, of: beforeRoom)
    let shownInside = Self.prefix(inside, of: insideRoom)
    let isInsideCut = shownInside.count < inside.count || isCut.inside
    let shownAfter = isInsideCut ? [] : Self.prefix(after, of: afterRoom)
    let start = isCut.before || shownBefore.count < before.count ? "…" : ""
    let isEndCut = isInsideCut || isCut.after || shownAfter.count < after.count
    let text = start + String(shownBefore) + String(shownInside) + String(shownAfter) + (isEndCut ? "…" : "")
    self.init(text: text, indent: start.count + width(shownBefore), width: width(shownInside))
  }

  private init(text: String, indent: Int, width: Int) {
    self.text = text
    self.indent = indent
    self.width = max(1, width)
  }

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
