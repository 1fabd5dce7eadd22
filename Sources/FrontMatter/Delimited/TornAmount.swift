import Diagnostics

/// A number that its own comma parted into two cells: `70,000` in a file whose cells are separated by commas.
struct TornAmount {
  /// Of the first of the two cells.
  let place: Int
  let at: SourceRange
  let found: String
  let joined: String

  /// Looks for the one number of a row that can be torn: where the row has a cell too many, or the second cell begins with
  /// a zero, which no number of three digits does. nil where no place comes into question, or several do.
  init?(_ cells: [DelimitedTable.Cell], of table: DelimitedTable, columns: Int, numbers: NumberCells) {
    guard !table.hasDecimalComma else { return nil }
    let hasExcess = cells.lastIndex { $0.end > $0.start } == columns
    func isTail(_ cell: DelimitedTable.Cell) -> Bool {
      guard cell.end - cell.start == 3, hasExcess || table.bytes[cell.start] == UInt8(ascii: "0") else { return false }
      return table.bytes[cell.start..<cell.end].allSatisfy(Self.isDigit)
    }
    var found: Int?
    for place in 0..<max(0, min(columns, cells.count - 1)) where isTail(cells[place + 1]) && numbers.isNumber(place) {
      let whole = table.bytes[cells[place].start..<cells[place].end]
      guard (1...3).contains(whole.count), whole.first != UInt8(ascii: "0"), whole.allSatisfy(Self.isDigit),
        cells[place + 1].start == cells[place].end + 1
      else { continue }
      guard found == nil else { return nil }
      found = place
    }
    guard let found else { return nil }
    let (start, end) = (cells[found].start, cells[found + 1].end)
    place = found
    at = SourceRange(file: table.file, start: start, end: end)
    self.found = String(decoding: table.bytes[start..<end], as: UTF8.self)
    joined = self.found.filter { $0 != "," }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
