import Diagnostics
import FrontMatter

/// Reads a CSV file of `data/`.
package enum ListReading {
  private static let currency: Key<FinancialPeriod> = .optional(
    "currency", .text, "Of the row's figures; the plan's where absent."
  ) { $0.currency = $1 }

  package static func read(_ bytes: [UInt8], path: String, id: FileID) -> ReadFile<ListRows> {
    let source = SourceBytes(bytes, path: path, id: id)
    if let merge = source.unfinishedMerge() { return ReadFile(.none, file: source.file, diagnostics: [merge]) }
    var faults = FaultLog()
    source.noteProblems(yaml: 0..<0, in: &faults)
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    guard let list = ListName(fileName: name) else {
      let names = ListName.allCases.map(\.rawValue)
      let stem = String(name.prefix { $0 != "." && $0 != "-" })
      faults.note(
        .keyUnknown, "file-name", at: SourceRange(startOf: id), ["name": .name(name), "keys": .names(names)],
        suggestion: NearMiss.suggestion(for: stem, among: names))
      return ReadFile(.none, file: source.file, diagnostics: faults.diagnostics)
    }
    let table = DelimitedTable(source.bytes, file: id)
    let (rows, found) = rows(of: list, in: table)
    return ReadFile(rows, file: source.file, diagnostics: faults.diagnostics + found)
  }

  private static func rows(of list: ListName, in table: DelimitedTable) -> (ListRows, [Diagnostic]) {
    func read<Element>(
      _ wrap: ([DelimitedRows<Element>.Row]) -> ListRows, further: [Key<Element>] = []
    ) -> (ListRows, [Diagnostic]) {
      let read = DelimitedRows<Element>(table, further: further)
      return (wrap(read.rows), read.diagnostics)
    }
    switch list {
    case .financials: return read(ListRows.financials, further: [currency])
    case .ratings: return read(ListRows.ratings)
    case .governance: return read(ListRows.governance)
    case .actions: return read(ListRows.actions)
    case .requests: return read(ListRows.requests)
    case .contacts: return read(ListRows.contacts)
    case .whitespace: return read(ListRows.whitespace)
    case .objectives: return read(ListRows.objectives)
    case .risks: return read(ListRows.risks)
    case .kpiConflicts: return read(ListRows.kpiConflicts)
    case .asks: return read(ListRows.asks)
    }
  }
}
