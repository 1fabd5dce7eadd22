import Diagnostics
import FrontMatter

/// Reads a CSV file of `data/`.
package enum ListReading {
  private static let currency: Key<FinancialPeriod> = .optional(
    "currency", .text, "Of the row's figures; the plan's where absent."
  ) { $0.currency = $1 }

  package static func read(_ bytes: [UInt8], path: String, id: FileID) -> ReadFile<ListRows> {
    var faults = FaultLog()
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    guard let list = ListName(fileName: name) else {
      noteUnknown(name, id, &faults)
      return ReadFile(
        .none, file: SourceFile(id: id, path: path, lines: LineIndex(bytes)), diagnostics: faults.diagnostics)
    }
    if let foreign = ForeignFile(bytes) {
      faults.note(.fileUnreadable, foreign.phrase, at: SourceRange(startOf: id))
      return ReadFile(
        .none, file: SourceFile(id: id, path: path, lines: LineIndex(bytes)), diagnostics: faults.diagnostics)
    }
    let source = SourceBytes(bytes, path: path, id: id)
    if let merge = source.unfinishedMerge() { return ReadFile(.none, file: source.file, diagnostics: [merge]) }
    noteProblems(of: source, &faults)
    let (rows, found) = rows(of: list, in: DelimitedTable(source.bytes, file: id))
    // What was read of bytes that are none of ours is told of them alone.
    let own = source.problems.isEmpty ? found : found.filter { !source.hasProblem(in: $0.at) }
    return ReadFile(rows, file: source.file, diagnostics: faults.diagnostics + own)
  }

  private static func noteUnknown(_ name: String, _ id: FileID, _ faults: inout FaultLog) {
    let names = ListName.allCases.map(\.rawValue)
    let plain = String(name.lowercased().map { $0 == " " ? "-" : $0 })
    let stem = String(plain.prefix { $0 != "." && $0 != "-" })
    let near = NearMiss.suggestion(for: stem, among: names).map { $0 + plain.dropFirst(stem.count) }
    let at = SourceRange(startOf: id)
    guard let meant = ListName(fileName: plain) == nil ? near : plain else {
      return faults.note(.keyUnknown, .keyUnknownFileName(name: .name(name), keys: .names(names)), at: at)
    }
    faults.note(.keyUnknown, .keyUnknownFileNameNear(name: .name(name), meant: .name(meant)), at: at)
  }

  /// Tells bytes that cannot be read; of those that are in another encoding the first, since the whole file is.
  private static func noteProblems(of source: SourceBytes, _ faults: inout FaultLog) {
    let foreign = source.problems.filter { $0.kind == .notUTF8 }
    guard let first = foreign.first else { return source.noteProblems(yaml: 0..<0, in: &faults) }
    faults.note(
      .fileUnreadable, .fileUnreadableCsvNotUtf8,
      at: SourceRange(file: source.file.id, start: first.start, end: first.end))
    for problem in source.problems where problem.kind == .controlCharacter || problem.kind == .loneCarriageReturn {
      let at = SourceRange(file: source.file.id, start: problem.start, end: problem.end)
      faults.note(.fileUnreadable, problem.phrase, at: at)
    }
  }

  private static func rows(of list: ListName, in table: DelimitedTable) -> (ListRows, [Diagnostic]) {
    func read<Element>(
      _ wrap: ([DelimitedRows<Element>.Row]) -> ListRows, further: [Key<Element>] = [], passedOver: [String] = [],
      telling: String? = nil
    ) -> (ListRows, [Diagnostic]) {
      let read = DelimitedRows<Element>(table, further: further, passedOver: passedOver, telling: telling)
      return (wrap(read.rows), read.diagnostics)
    }
    switch list {
    case .financials: return read(ListRows.financials, further: [currency])
    case .ratings: return read(ListRows.ratings, passedOver: ["name", "statement"], telling: "score")
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
