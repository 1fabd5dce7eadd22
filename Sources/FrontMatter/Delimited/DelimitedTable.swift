import Diagnostics

/// A CSV file cut into cells: separated by `;`, `,` or tab, quoted by `"`, with a header line.
package struct DelimitedTable: Sendable {
  package struct Cell: Sendable {
    /// The range of the content in the file, quotes excluded.
    let start: Int
    let end: Int
    /// It holds doubled quotes that stand for one.
    let hasDoubledQuotes: Bool
  }

  /// A quoted cell in which something follows the quote that closes it.
  struct TornCell: Sendable {
    let quote: Int
    /// Of its content.
    let start: Int
    /// Where what follows begins, and where the cell ends.
    let rest: Int
    let end: Int
  }

  /// More rows than a file may have entries.
  static let maximumRows = Reader.maximumEntries

  package let file: FileID
  package let bytes: [UInt8]
  package let separator: UInt8
  package private(set) var header: [Cell] = []
  /// Rows that hold anything, without the header.
  package private(set) var rows: [[Cell]] = []
  /// Where the rows go over the limit; what follows was not read.
  package private(set) var firstExcess: SourceRange?
  /// Where a quote opens that nothing closes; what follows was not read.
  package private(set) var unclosedQuote: SourceRange?
  /// In the order of the file; nearly always none.
  private(set) var tornCells: [TornCell] = []

  /// Cuts the bytes of a file; the separator is what a first line `sep=X` says, else the one that the header line has most of.
  package init(_ bytes: [UInt8], file: FileID) {
    self.bytes = bytes
    self.file = file
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let said = Self.saidSeparator(bytes[start...]) {
      separator = said.separator
      start = said.next
    } else {
      separator = Self.separator(of: Self.firstLine(bytes[start...]))
    }
    var offset = start
    while offset < bytes.count, unclosedQuote == nil {
      guard rows.count < Self.maximumRows else {
        firstExcess = SourceRange(file: file, start: offset, end: offset + 1)
        break
      }
      let (cells, next) = row(at: offset)
      offset = next
      if cells.contains(where: { $0.end > $0.start }) {
        if header.isEmpty { header = cells } else if unclosedQuote == nil { rows.append(cells) }
      }
    }
  }

  /// A comma may separate decimals where it does not separate cells.
  var hasDecimalComma: Bool { separator != UInt8(ascii: ",") }

  package func range(_ cell: Cell) -> SourceRange { SourceRange(file: file, start: cell.start, end: cell.end) }

  package func range(_ row: [Cell]) -> SourceRange {
    SourceRange(file: file, start: row.first?.start ?? 0, end: row.last?.end ?? 0)
  }

  package func text(_ cell: Cell) -> String { withScalar(cell) { $0.text } }

  /// What is torn of a cell by a quote inside it.
  func torn(_ cell: Cell) -> TornCell? {
    tornCells.isEmpty ? nil : tornCells.first { $0.start == cell.start }
  }

  /// Gives the cell as a scalar; blanks around it do not count.
  package func withScalar<Result>(_ cell: Cell, _ body: (Scalar) -> Result) -> Result {
    if cell.hasDoubledQuotes {
      var content: [UInt8] = []
      var isSecond = false
      for byte in bytes[cell.start..<cell.end] {
        isSecond = byte == UInt8(ascii: "\"") && !isSecond
        if !isSecond || byte != UInt8(ascii: "\"") { content.append(byte) }
      }
      return content.withUnsafeBufferPointer { body(scalar($0, cell)) }
    }
    return bytes.withUnsafeBufferPointer { buffer in
      body(scalar(UnsafeBufferPointer(rebasing: buffer[cell.start..<cell.end]), cell))
    }
  }

  private func scalar(_ content: UnsafeBufferPointer<UInt8>, _ cell: Cell) -> Scalar {
    Scalar(content, at: range(cell), isPlain: false, decimalComma: hasDecimalComma)
  }

  /// The first line that holds anything.
  private static func firstLine(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
  }

  private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return most == 0 ? UInt8(ascii: ",") : candidates[counts.firstIndex(of: most) ?? 1]
  }

  /// The separator of a first line such as `sep=;`, which spreadsheet programs write for themselves, and where the next
  /// line begins.
  private static func saidSeparator(_ bytes: ArraySlice<UInt8>) -> (separator: UInt8, next: Int)? {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    var line = bytes[..<end]
    while let last = line.last, last == 0x0D || last == 0x20 { line = line.dropLast() }
    if line.count > 2, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }),
      line[line.startIndex + 3] == UInt8(ascii: "="), let said = line.last, isSeparator(said)
    else { return nil }
    return (said, min(end + 1, bytes.endIndex))
  }

  /// Anything that stands in no name, number or quote.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x09 || ",;:|!~^#&".utf8.contains(byte)
  }

  private mutating func row(at start: Int) -> (cells: [Cell], next: Int) {
    var cells: [Cell] = []
    var offset = start
    while true {
      let (cell, next) = cell(at: offset)
      cells.append(cell)
      offset = next
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    return (cells, min(offset + 1, bytes.count))
  }

  private mutating func cell(at start: Int) -> (cell: Cell, next: Int) {
    var first = start
    while first < bytes.count, isBlank(bytes[first]) { first += 1 }
    if first < bytes.count, bytes[first] == UInt8(ascii: "\"") { return quotedCell(at: first) }
    var next = first
    while next < bytes.count, bytes[next] != separator, bytes[next] != 0x0A { next += 1 }
    return (Cell(start: first, end: trimmedEnd(first, next), hasDoubledQuotes: false), next)
  }

  private mutating func quotedCell(at quote: Int) -> (cell: Cell, next: Int) {
    var offset = quote + 1
    var hasDoubledQuotes = false
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else { break }
        hasDoubledQuotes = true
        offset += 1
      }
      offset += 1
    }
    if offset >= bytes.count { unclosedQuote = SourceRange(file: file, start: quote, end: quote + 1) }
    var next = min(offset + 1, bytes.count)
    var rest = next
    while rest < bytes.count, isBlank(bytes[rest]) { rest += 1 }
    while next < bytes.count, bytes[next] != separator, bytes[next] != 0x0A { next += 1 }
    let end = trimmedEnd(min(rest, next), next)
    let cell = content(from: quote + 1, to: min(offset, bytes.count), hasDoubledQuotes)
    if end > rest { tornCells.append(TornCell(quote: quote, start: cell.start, rest: rest, end: end)) }
    return (cell, next)
  }

  /// A quoted cell without the blanks and line breaks around its text.
  private func content(from start: Int, to end: Int, _ hasDoubledQuotes: Bool) -> Cell {
    var first = start
    var last = end
    while first < last, isBlank(bytes[first]) || bytes[first] == 0x0A || bytes[first] == 0x0D { first += 1 }
    while last > first, isBlank(bytes[last - 1]) || bytes[last - 1] == 0x0A || bytes[last - 1] == 0x0D { last -= 1 }
    return Cell(start: first, end: last, hasDoubledQuotes: hasDoubledQuotes)
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isBlank(bytes[end - 1]) || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 && separator != 0x09 }
}
