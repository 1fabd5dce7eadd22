import Diagnostics

/// Judges how the numbers of a CSV file are written, before they are read.
struct NumberCells {
  let table: DelimitedTable
  /// By place of a column, what its numbers are; nil for a column of something else.
  private let columns: [NumberColumn?]
  /// Found where the first number asks for it.
  private var signs: DecimalSigns?

  init(_ table: DelimitedTable, columns: [NumberColumn?]) {
    self.table = table
    self.columns = columns
  }

  /// Whether a column holds single numbers.
  func isNumber(_ place: Int) -> Bool { place < columns.count && columns[place]?.isList == false }

  /// Tells what is wrong with how a cell is written; false where it is not to be read.
  mutating func accepts(_ scalar: Scalar, in place: Int, _ faults: inout FaultLog) -> Bool {
    guard let column = columns[place] else { return true }
    guard column.isList else { return accepts(scalar, of: column, &faults) }
    if !CellParts.hasBars(scalar.bytes), let torn = TornNumbers(scalar.bytes) {
      note(torn, scalar, &faults)
      return false
    }
    if !CellParts.hasBars(scalar.bytes), let torn = SignsBesideBlanks(scalar.bytes) {
      note(torn, scalar, &faults)
      return false
    }
    var isFine = true
    for range in CellParts.ranges(of: scalar.bytes, isText: false) {
      let part = scalar.part(range)
      if !accepts(part, of: column, &faults) { isFine = false }
    }
    return isFine
  }

  private mutating func accepts(
    _ scalar: Scalar, of column: NumberColumn, _ faults: inout FaultLog
  ) -> Bool {
    let place = scalar.at
    let form = CellNumber(scalar.bytes, decimalComma: scalar.decimalComma, isShare: column.isShare) { shownSigns() }
    guard let form else { return true }
    let found = Argument.name(FaultLog.shortened(scalar.text))
    switch form {
    case .leadingZero(let plain):
      faults.note(
        .valueInvalid, .valueInvalidCellZeros(found: found, plain: .name(plain)), at: place,
        replacement: .init(at: place, plain))
    case .ambiguous(let whole, let decimal):
      let isShown = shownSigns().mean(scalar.text.contains(".") ? UInt8(ascii: ",") : UInt8(ascii: "."))
      faults.note(
        .valueInvalid, .valueInvalidCellAmbiguous(found: found, whole: .name(whole), decimal: .name(decimal)),
        at: place,
        replacement: isShown ? .init(at: place, whole) : nil)
    case .dressed(let plain):
      faults.note(
        .valueInvalid, .valueInvalidCellDressed(found: found, plain: .name(plain)), at: place,
        replacement: .init(at: place, plain))
    }
    return false
  }

  private func note(_ torn: TornNumbers, _ scalar: Scalar, _ faults: inout FaultLog) {
    let found = Argument.name(FaultLog.shortened(scalar.text))
    guard torn.isCertain else {
      return faults.note(
        .valueInvalid, .valueInvalidCellTorn(found: found, joined: .name(torn.joined), parted: .name(torn.parted)),
        at: scalar.at)
    }
    faults.note(
      .valueInvalid, .valueInvalidCellTornSurely(found: found, plain: .name(torn.joined)), at: scalar.at,
      replacement: .init(at: scalar.at, torn.joined))
  }

  private func note(_ torn: SignsBesideBlanks, _ scalar: Scalar, _ faults: inout FaultLog) {
    let found = Argument.name(FaultLog.shortened(scalar.text))
    guard let joined = torn.joined else {
      return faults.note(
        .valueInvalid, .valueInvalidCellCommaSurely(found: found, plain: .name(torn.parted)), at: scalar.at,
        replacement: .init(at: scalar.at, torn.parted))
    }
    faults.note(
      .valueInvalid, .valueInvalidCellComma(found: found, parted: .name(torn.parted), joined: .name(joined)),
      at: scalar.at)
  }

  /// What all numbers of the file show.
  private mutating func shownSigns() -> DecimalSigns {
    if let signs { return signs }
    var found = DecimalSigns()
    for row in table.rows {
      for (place, cell) in row.enumerated() where place < columns.count {
        guard let column = columns[place] else { continue }
        table.withScalar(cell) { scalar in
          let isOne = !column.isList
          let ranges = isOne ? [0..<scalar.bytes.count] : CellParts.ranges(of: scalar.bytes, isText: false)
          for range in ranges { found.note(scalar.bytes[range]) }
        }
      }
    }
    signs = found
    return found
  }
}
