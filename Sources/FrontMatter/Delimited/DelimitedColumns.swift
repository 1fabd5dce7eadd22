import Diagnostics

/// The columns that a list has, and how a header line names them.
struct DelimitedColumns {
  let keys: [String]
  let required: [String]
  /// Columns of sheets that people fill in, which say nothing.
  let passedOver: [String]

  private var names: [String] { ["account"] + keys }

  /// Reads the header line; what it names otherwise, twice or not at all is told. nil where it is none.
  func columns(of table: DelimitedTable, _ faults: inout FaultLog) -> [DelimitedColumn]? {
    guard isHeader(table.header, of: table) else {
      noteNoHeader(of: table, &faults)
      return nil
    }
    var columns: [DelimitedColumn] = []
    var seen: [String: SourceRange] = [:]
    var isTorn = false
    for cell in table.header {
      if let torn = table.torn(cell) {
        noteTorn(torn, of: table, &faults)
        // Of columns that cannot be told apart nothing is missed.
        isTorn = true
      }
      let written = table.text(cell)
      guard !written.isEmpty else {
        columns.append(.nameless)
        continue
      }
      guard !passedOver.contains(written) else {
        columns.append(.passedOver)
        continue
      }
      let at = table.range(cell)
      let meant = names.contains(written) ? written : noteUnknown(written, at: at, &faults)
      // Of a name that is not sure, nothing is judged.
      guard let name = meant, names.contains(written) || isSame(written, name) else {
        if let meant { seen[meant] = seen[meant] ?? at }
        columns.append(.passedOver)
        continue
      }
      if let first = seen.updateValue(at, forKey: name) {
        faults.note(.keyDuplicate, .keyDuplicateColumn(key: .name(name)), at: at, notes: [.init(at: first, .noteFirst)])
        columns.append(.passedOver)
      } else {
        columns.append(keys.firstIndex(of: name).map { .key($0) } ?? .account)
      }
    }
    if !isTorn { noteMissing(seen, of: table, &faults) }
    return columns
  }

  /// Whether a line names any of the columns, be it in another form.
  private func isHeader(_ line: [DelimitedTable.Cell], of table: DelimitedTable) -> Bool {
    line.contains { cell in
      let written = table.text(cell)
      return !written.isEmpty
        && (passedOver.contains(written) || names.contains { isSame(written, $0) }
          || NearMiss.suggestion(for: written, among: names) != nil)
    }
  }

  /// Tells once that the first line names no columns; where they stand, where another line does.
  private func noteNoHeader(of table: DelimitedTable, _ faults: inout FaultLog) {
    let keys = Argument.names(names)
    guard !table.header.isEmpty else {
      return faults.note(.valueInvalid, .valueInvalidHeaderEmpty(keys: keys), at: SourceRange(startOf: table.file))
    }
    let at = table.range(table.header)
    let below = table.rows.prefix(Self.linesAbove).first { row in
      row.count { cell in names.contains { isSame(table.text(cell), $0) } } > 1
    }
    guard let first = below?.first else {
      return faults.note(.valueInvalid, .valueInvalidHeaderNone(keys: keys), at: at)
    }
    let line = table.bytes[..<first.start].count { $0 == 0x0A } + 1
    faults.note(.valueInvalid, .valueInvalidHeaderBelow(line: .count(line)), at: at)
  }

  /// Titles and remarks that people put above a table.
  private static let linesAbove = 20

  /// Tells what follows the quote that closes a column's name; the whole put into quotes would be no name either.
  private func noteTorn(_ torn: DelimitedTable.TornCell, of table: DelimitedTable, _ faults: inout FaultLog) {
    faults.note(
      .valueInvalid, .valueInvalidCellAfterQuote, at: SourceRange(file: table.file, start: torn.rest, end: torn.end))
  }

  /// Tells a column that the list does not have; gives the one that was probably meant.
  private func noteUnknown(_ written: String, at place: SourceRange, _ faults: inout FaultLog) -> String? {
    let meant = names.first { isSame(written, $0) } ?? NearMiss.suggestion(for: written, among: names)
    faults.note(
      .keyUnknown, .keyUnknownColumn(key: .name(FaultLog.shortened(written)), keys: .names(names)), at: place,
      suggestion: meant)
    return meant
  }

  private func noteMissing(_ seen: [String: SourceRange], of table: DelimitedTable, _ faults: inout FaultLog) {
    for name in ["account"] + required where seen[name] == nil {
      let at = table.header.isEmpty ? SourceRange(startOf: table.file) : table.range(table.header)
      faults.note(.valueInvalid, .valueInvalidColumnMissing(key: .name(name)), at: at)
    }
  }

  /// Whether two names differ in case and in the signs between their words alone.
  private func isSame(_ left: String, _ right: String) -> Bool { Self.folded(left) == Self.folded(right) }

  private static func folded(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x80 }
  }
}
