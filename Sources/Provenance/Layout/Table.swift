/// Cells in aligned columns, each as wide as its widest cell.
struct Table {
  struct Column {
    enum Kind { case text, number, clipped }

    let title: String
    let kind: Kind

    static func text(_ title: String = "") -> Column { Column(title: title, kind: .text) }
    /// Aligned to the right.
    static func number(_ title: String = "") -> Column { Column(title: title, kind: .number) }
    /// A text of people, cut where the line would grow too long.
    static func clipped(_ title: String = "") -> Column { Column(title: title, kind: .clipped) }
  }

  private static let gap = "  "
  private let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; cells that it lacks at its end are empty.
  mutating func add(_ cells: String...) { add(cells) }

  mutating func add(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, columns.count - cells.count)))
  }

  /// The lines of the table, none longer than `width` columns where cutting the clipped cells can help it.
  func lines(width: Int) -> [String] {
    let head = columns.map(\.title)
    let all = head.allSatisfy(\.isEmpty) ? rows : [head] + rows
    let widths = fittedWidths(of: all, width: width)
    return all.map { row in
      var line = ""
      for place in columns.indices {
        if place > 0 { line += Self.gap }
        line += cell(row[place], width: widths[place], kind: columns[place].kind)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func fittedWidths(of all: [[String]], width: Int) -> [Int] {
    var widths = columns.indices.map { place in all.map { $0[place].count }.max() ?? 0 }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
    for place in columns.indices.reversed() where columns[place].kind == .clipped && excess > 0 {
      let least = max(columns[place].title.count, 12)
      let cut = min(excess, max(0, widths[place] - least))
      widths[place] -= cut
      excess -= cut
    }
    return widths
  }

  private func cell(_ text: String, width: Int, kind: Column.Kind) -> String {
    guard text.count <= width else { return text.prefix(width - 1) + "…" }
    let blanks = String(repeating: " ", count: width - text.count)
    return kind == .number ? blanks + text : text + blanks
  }
}
