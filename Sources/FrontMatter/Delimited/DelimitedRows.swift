import Diagnostics

/// The rows of a CSV file as records of a list, each with the account that it belongs to.
package struct DelimitedRows<Element: Record>: Sendable {
  package struct Row: Sendable {
    package let account: Located<String>
    package let record: Element
  }

  package let rows: [Row]
  package let diagnostics: [Diagnostic]

  private enum Column {
    case account
    case key(Int)
    case ignored
  }

  /// Reads the table with the keys of the list, `further` ones, and the column `account`.
  package init(_ table: DelimitedTable, further: [Key<Element>] = []) {
    let keys = (Element.keys + further).filter { $0.cell != nil }
    var faults = FaultLog()
    let columns = Self.columns(of: table, keys: keys, &faults)
    var rows: [Row] = []
    rows.reserveCapacity(table.rows.count)
    for cells in table.rows {
      if let row = Self.row(cells, of: table, columns: columns, keys: keys, &faults) { rows.append(row) }
    }
    if let excess = table.firstExcess {
      faults.note(.fileUnreadable, "rows", at: excess, ["limit": .count(DelimitedTable.maximumRows)])
    }
    if let quote = table.unclosedQuote { faults.note(.valueInvalid, "quote-unclosed", at: quote) }
    self.rows = rows
    diagnostics = faults.diagnostics
  }

  private static func columns(
    of table: DelimitedTable, keys: [Key<Element>], _ faults: inout FaultLog
  ) -> [Column] {
    var columns: [Column] = []
    var seen: [String: SourceRange] = [:]
    let names = ["account"] + keys.map(\.name)
    for cell in table.header {
      let name = table.text(cell)
      let at = table.range(cell)
      if let first = seen.updateValue(at, forKey: name) {
        faults.note(
          .keyDuplicate, "column", at: at, ["key": .name(name)], notes: [.init(at: first, Phrase("note.first"))])
        columns.append(.ignored)
      } else if name == "account" {
        columns.append(.account)
      } else if let index = keys.firstIndex(where: { $0.name == name }) {
        columns.append(.key(index))
      } else {
        faults.note(
          .keyUnknown, "column", at: at, ["key": .name(FaultLog.shortened(name)), "keys": .names(names)],
          suggestion: NearMiss.suggestion(for: name, among: names))
        columns.append(.ignored)
      }
    }
    for name in ["account"] + keys.filter(\.required).map(\.name) where seen[name] == nil {
      let isEmptyFile = table.header.isEmpty
      let at = isEmptyFile ? SourceRange(startOf: table.file) : table.range(table.header)
      faults.note(.valueInvalid, "column-missing", at: at, ["key": .name(name)])
    }
    return columns
  }

  private static func row(
    _ cells: [DelimitedTable.Cell], of table: DelimitedTable, columns: [Column], keys: [Key<Element>],
    _ faults: inout FaultLog
  ) -> Row? {
    var record = Element(at: table.range(cells))
    var account: Located<String>?
    var given = Set<Int>()
    for (cell, column) in zip(cells, columns) {
      table.withScalar(cell) { scalar in
        switch column {
        case .ignored: break
        case .account: account = scalar.isAbsent ? nil : Located(scalar.text, at: scalar.at)
        case .key(let index):
          guard !scalar.isAbsent else { return }
          given.insert(index)
          let known = faults.count
          keys[index].cell?(scalar, &faults, &record)
          faults.place(under: keys[index].name, after: known)
        }
      }
    }
    if let extra = cells.dropFirst(columns.count).first(where: { $0.end > $0.start }) {
      faults.note(.valueInvalid, "cell-extra", at: table.range(extra), ["count": .count(columns.count)])
    }
    noteMissing(given, columns: columns, keys: keys, at: record.at, &faults)
    guard let account else {
      if columns.contains(where: { if case .account = $0 { true } else { false } }) {
        faults.note(.valueInvalid, "missing", at: record.at, ["key": .name("account")])
      }
      return nil
    }
    return Row(account: account, record: record)
  }

  /// A required cell that is empty, in a column that is there.
  private static func noteMissing(
    _ given: Set<Int>, columns: [Column], keys: [Key<Element>], at place: SourceRange, _ faults: inout FaultLog
  ) {
    for column in columns {
      guard case .key(let index) = column, keys[index].required, !given.contains(index) else { continue }
      faults.note(.valueInvalid, "missing", at: place, ["key": .name(keys[index].name)])
    }
  }
}
