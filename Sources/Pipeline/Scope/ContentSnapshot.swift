import AccountPlans
import Diagnostics
import FrontMatter
import Workspace

/// What tells one state of a content folder from another: findings, the rows of each account, the units.
struct ContentSnapshot: Sendable {
  static let settings: Set<String> = ["site.yaml", "units.yaml", "model.yaml"]

  /// Of findings and faults that are not waived.
  private(set) var told: Set<String> = []
  /// By account, in the order of file and line.
  private var rows: [String: [String]] = [:]
  /// By id, as written.
  private var units: [String: [UInt8]] = [:]

  /// A folder without content.
  init() {}

  init(_ source: ReadContent, _ review: Review) throws(WorkspaceError) {
    told = Set(review.diagnostics.filter { !$0.waived }.map { $0.identity(in: review.files) })
    let content = source.content
    for file in content.files.all where file.path.hasPrefix("data/") { addRows(of: file, source) }
    guard let file = content.units.first?.at.file, let bytes = source.bytes(of: file) else { return }
    for unit in content.units {
      let end = min(Int(unit.at.end), bytes.count)
      units[unit.id.value] = Array(bytes[min(Int(unit.at.start), end)..<end])
    }
  }

  /// The accounts whose rows are others than in another state.
  func accounts(differingFrom other: ContentSnapshot) -> Set<String> { Self.differing(rows, other.rows) }

  /// The units that are new, gone or written otherwise.
  func units(differingFrom other: ContentSnapshot) -> Set<String> { Self.differing(units, other.units) }

  private static func differing<Value: Equatable>(_ one: [String: Value], _ other: [String: Value]) -> Set<String> {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }
  }

  /// Notes each row by what it says, so that neither its file's name nor the order of columns matters.
  private mutating func addRows(of file: SourceFile, _ source: ReadContent) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    guard let list = ListName(fileName: name), let bytes = source.bytes(of: file.id) else { return }
    let table = DelimitedTable(bytes, file: file.id)
    let header = table.header.map(table.text)
    guard let account = header.firstIndex(of: "account") else { return }
    // A comma within a number means another thing in a file that is separated by commas.
    let form = "\(list.rawValue)\u{0}\(table.separator == UInt8(ascii: ","))"
    for cells in table.rows where cells.count > account {
      let values = zip(header, cells.map(table.text)).filter { !$1.isEmpty }.map { "\($0)\u{0}\($1)" }.sorted()
      rows[table.text(cells[account]), default: []].append(([form] + values).joined(separator: "\u{0}"))
    }
  }
}
