import Diagnostics

/// The rows of a CSV file as records of a list, each with the account that it belongs to.
package struct DelimitedRows<Element: Record>: Sendable {
  package struct Row: Sendable {
    package let account: Located<String>
    package let record: Element
  }

  package private(set) var rows: [Row] = []
  package var diagnostics: [Diagnostic] { faults.diagnostics }

  private let table: DelimitedTable
  private let keys: [Key<Element>]
  private let columns: [DelimitedColumn]
  /// The place of the key without whose value a row says nothing; nil where every row counts.
  private let telling: Int?
  private var numbers: NumberCells
  private var faults = FaultLog()
  private var toldNameless: Set<Int> = []

  /// Reads the table with the keys of the list, `further` ones, and the column `account`. Columns that are `passedOver` may
  /// hold anything, and so may rows in which the key `telling` is empty.
  package init(
    _ table: DelimitedTable, further: [Key<Element>] = [], passedOver: [String] = [], telling: String? = nil
  ) {
    let keys = (Element.keys + further).filter { $0.cell != nil }
    let names = DelimitedColumns(
      keys: keys.map(\.name), required: keys.filter(\.required).map(\.name), passedOver: passedOver)
    self.table = table
    self.keys = keys
    let columns = names.columns(of: table, &faults)
    self.columns = columns ?? []
    self.telling = keys.firstIndex { $0.name == telling }
    let schemas = self.columns.map { column in
      if case .key(let index) = column { NumberColumn(keys[index].schema()) } else { NumberColumn?.none }
    }
    numbers = NumberCells(table, columns: schemas)
    guard columns != nil else { return }
    rows.reserveCapacity(table.rows.count)
    for cells in table.rows {
      if let row = row(cells) { rows.append(row) }
    }
    if let excess = table.firstExcess {
      faults.note(.fileUnreadable, .fileUnreadableRows(limit: .count(DelimitedTable.maximumRows)), at: excess)
    }
    if let quote = table.unclosedQuote { faults.note(.valueInvalid, .valueInvalidQuoteUnclosed, at: quote) }
  }

  private mutating func row(_ cells: [DelimitedTable.Cell]) -> Row? {
    guard tells(cells) else { return nil }
    var record = Element(at: table.range(cells))
    var account: Located<String>?
    var given = Set<Int>()
    let split = TornAmount(cells, of: table, columns: columns.count, numbers: numbers)
    for (place, cell) in zip(cells.indices, cells) where place < split?.place ?? columns.count {
      if let torn = table.torn(cell) {
        let isWholeRow = cells.count <= columns.count
        noteTorn(cell, torn, in: place, isWholeRow: isWholeRow)
        // A quote that was not doubled let the row fall apart.
        guard isWholeRow else { return nil }
        if case .key(let index) = columns[place] { given.insert(index) }
        if case .account = columns[place] { return nil }
        continue
      }
      table.withScalar(cell) { scalar in
        guard !scalar.isAbsent else { return }
        switch columns[place] {
        case .passedOver: break
        case .nameless: noteNameless(scalar, place)
        case .account: account = Located(scalar.text, at: scalar.at)
        case .key(let index):
          given.insert(index)
          read(scalar, of: index, in: place, into: &record)
        }
      }
    }
    if let split {
      noteSplit(split)
    } else {
      noteExcess(of: cells)
      noteMissing(given, at: record.at)
    }
    guard let account else {
      if split == nil, columns.contains(.account) {
        faults.note(.valueInvalid, .valueInvalidMissing(key: .name("account")), at: record.at)
      }
      return nil
    }
    return Row(account: account, record: record)
  }

  /// Tells something in a column without a name, once a column.
  private mutating func noteNameless(_ scalar: Scalar, _ place: Int) {
    guard toldNameless.insert(place).inserted else { return }
    faults.note(
      .keyUnknown, .keyUnknownColumnNameless(column: .count(place + 1), keys: .names(["account"] + keys.map(\.name))),
      at: scalar.at)
  }

  /// Whether a row has the value without which it says nothing.
  private func tells(_ cells: [DelimitedTable.Cell]) -> Bool {
    guard let telling, let place = columns.firstIndex(of: .key(telling)) else { return true }
    guard place < cells.count else { return false }
    return cells[place].end > cells[place].start || table.torn(cells[place]) != nil
  }

  private mutating func read(_ scalar: Scalar, of key: Int, in place: Int, into record: inout Element) {
    let known = faults.count
    if numbers.accepts(scalar, in: place, &faults) {
      keys[key].cell?(scalar, &faults, &record)
      if faults.count > known { faults.settle(isRequired: keys[key].required, after: known) }
    }
    if faults.count > known { faults.place(under: keys[key].name, after: known) }
  }

  /// Tells what follows the quote that closes a cell. Of a text the whole is put into quotes, unless the row falls into
  /// other cells than it should.
  private mutating func noteTorn(
    _ cell: DelimitedTable.Cell, _ torn: DelimitedTable.TornCell, in place: Int, isWholeRow: Bool
  ) {
    func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: table.file, start: start, end: end) }
    var item: String? = if case .account = columns[place] { "account" } else { nil }
    var replacement: Diagnostic.Replacement?
    if case .key(let index) = columns[place] {
      item = keys[index].name
      if isWholeRow, keys[index].schema() == .text {
        let text = QuotedCell(table.bytes[torn.quote..<torn.end]).text
        replacement = .init(at: range(torn.quote, torn.end), text)
      }
    }
    faults.note(
      .valueInvalid, .valueInvalidCellAfterQuote, item: item, at: range(torn.rest, torn.end), replacement: replacement)
  }

  /// Tells a number that its own comma parted; what stands behind it is in another column than it should be.
  private mutating func noteSplit(_ split: TornAmount) {
    let item: String? = if case .key(let index) = columns[split.place] { keys[index].name } else { nil }
    faults.note(
      .valueInvalid, .valueInvalidCellSplit(found: .name(split.found), joined: .name(split.joined)), item: item,
      at: split.at, replacement: .init(at: split.at, split.joined))
  }

  private mutating func noteExcess(of cells: [DelimitedTable.Cell]) {
    guard let extra = cells.dropFirst(columns.count).first(where: { $0.end > $0.start }) else { return }
    faults.note(.valueInvalid, .valueInvalidCellExtra(count: .count(columns.count)), at: table.range(extra))
  }

  /// A required cell that is empty, in a column that is there.
  private mutating func noteMissing(_ given: Set<Int>, at place: SourceRange) {
    for column in columns {
      guard case .key(let index) = column, keys[index].required, !given.contains(index) else { continue }
      faults.note(.valueInvalid, .valueInvalidMissing(key: .name(keys[index].name)), at: place)
    }
  }
}
