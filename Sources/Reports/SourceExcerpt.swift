import Diagnostics

/// One line of a source file with the columns that a mark stands under, fit for a terminal.
struct SourceExcerpt {
  /// What is shown of the line: its bytes as they stand, or a text in their place.
  enum Shown {
    case bytes(Range<Int>)
    case text(String)
  }

  let shown: Shown
  /// Whether `…` stands where the line was cut.
  let isCut: (before: Bool, after: Bool)
  /// Columns before the mark.
  let indent: Int
  /// Columns of the mark, at least 1.
  let width: Int

  /// How many columns of the line are shown at most.
  static let columns = 100
  /// A mark of a whole entry says no more than where it begins.
  static let longestMark = 40
  /// How much of a long line is shown before a span that would fill it, in columns.
  private static let context = 24
  /// Bytes on each side of a span that fill the columns with scalars of two bytes.
  private static let narrowReach = 256

  init(shown: Shown, isCut: (before: Bool, after: Bool), before: Int, width: Int) {
    self.shown = shown
    self.isCut = isCut
    indent = before + (isCut.before ? 1 : 0)
    self.width = max(1, width)
  }

  /// Cuts an excerpt of `line`, a range of the bytes without its line break, around `span`; a span that goes on beyond the
  /// line is marked to the line's end.
  init(_ bytes: [UInt8], line: Range<Int>, span: Range<Int>) {
    let start = min(max(span.lowerBound, line.lowerBound), line.upperBound)
    var end = min(max(span.upperBound, start), line.upperBound)
    if span.upperBound > line.upperBound {
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    }
    if let narrow = bytes.withUnsafeBufferPointer({ Self.narrow($0, line: line, marked: start..<end) }) {
      self = narrow
    } else {
      self.init(wide: bytes, line: line, marked: start..<end)
    }
  }

  /// The way for lines in which every scalar takes one column; nil where there are others near the mark.
  private static func narrow(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, marked: Range<Int>
  ) -> SourceExcerpt? {
    let start = marked.lowerBound
    let end = whole(bytes, start + narrowReach, atMost: marked.upperBound)
    let from = whole(bytes, max(line.lowerBound, start - narrowReach), atMost: start)
    let to = whole(bytes, end + narrowReach, atMost: line.upperBound)
    guard isNarrow(bytes, from..<to) else { return nil }
    let widths = (
      before: scalars(bytes, from..<start), inside: scalars(bytes, start..<end), after: scalars(bytes, end..<to)
    )
    let room = Self.room(for: widths)
    let first = back(bytes, from: start, by: room.before, atLeast: from)
    let isInsideCut = room.inside < widths.inside || end < marked.upperBound
    let last =
      isInsideCut
      ? forward(bytes, from: start, by: room.inside, atMost: end)
      : forward(bytes, from: end, by: room.after, atMost: to)
    return SourceExcerpt(
      shown: .bytes(first..<last), isCut: (first > line.lowerBound, last < line.upperBound), before: room.before,
      width: room.inside)
  }

  /// How many columns are shown of what stands before a span, in it and after it.
  static func room(
    for widths: (before: Int, inside: Int, after: Int)
  ) -> (before: Int, inside: Int, after: Int) {
    let isLong = widths.before + widths.inside + widths.after > columns
    let context = isLong ? Self.context : 0
    let inside = min(widths.inside, columns - min(context, widths.before))
    let room = columns - inside
    let before = min(widths.before, max(room / 2, room - widths.after, min(context, room)))
    return (before, inside, min(widths.after, room - before))
  }

  /// Appends the line as it is shown.
  func write(_ source: [UInt8], into out: inout [UInt8]) {
    if isCut.before { out += "…".utf8 }
    switch shown {
    case .bytes(let range): out += source[range]
    case .text(let text): out += text.utf8
    }
    if isCut.after { out += "…".utf8 }
  }

  /// Appends the mark, without what stands before it.
  func writeMark(into out: inout [UInt8]) {
    out.append(UInt8(ascii: "^"), times: min(width, Self.longestMark))
    if width > Self.longestMark { out += "…".utf8 }
  }

  /// Whether all is printable ASCII or of U+00A0 to U+02FF.
  private static func isNarrow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let window = UnsafeBufferPointer(rebasing: bytes[range])
    var offset = 0
    while true {
      offset = PlainBytes.end(from: offset, in: window)
      guard offset < window.count else { return true }
      switch window[offset] {
      case 0x20..<0x7F: offset += 1
      case 0xC2...0xCB:
        guard offset + 1 < window.count, window[offset + 1] & 0xC0 == 0x80 else { return false }
        if window[offset] == 0xC2, window[offset + 1] < 0xA0 { return false }
        offset += 2
      default: return false
      }
    }
  }

  /// The nearest offset from another on, up to a limit, that does not cut a scalar of two bytes.
  private static func whole(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, atMost limit: Int) -> Int {
    guard offset < limit else { return limit }
    return bytes[offset] & 0xC0 == 0x80 ? offset + 1 : offset
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func back(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, by count: Int, atLeast limit: Int
  ) -> Int {
    var offset = start
    var left = count
    while left > 0, offset > limit {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
    }
    return offset
  }

  private static func forward(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, by count: Int, atMost limit: Int
  ) -> Int {
    var offset = start
    var left = count
    while offset < limit, left > 0 || bytes[offset] & 0xC0 == 0x80 {
      if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
      offset += 1
    }
    return offset
  }
}
